// swift-format-ignore-file
// Data, one delivery a line: a literal compiles at once, where an embedded resource takes minutes.

extension HealthDeliveries {
  /// The deliveries as CSV text, in order of their dates.
  static let text = #"""
    order,delivered,project,country,item,quantity,value
    SCMS-56170,2010-01-04,113-ZW-T30,Zimbabwe,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",5080,101600
    SO-15520,2010-01-06,111-MZ-T01,Mozambique,"Stavudine 30mg, capsules, 60 Caps",735,1073.1
    SCMS-56180,2010-01-08,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1270,91440
    SO-33680,2010-01-11,110-ZM-T30,Zambia,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",80000,304000
    SO-31284,2010-01-14,109-TZ-T01,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",6376,136573.92
    SO-33600,2010-01-16,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",30564,267740.64
    SCMS-52775,2010-01-18,109-TZ-T30,Tanzania,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",2024,141680
    SO-34170,2010-01-26,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",92,709.32
    SO-34170,2010-01-26,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",6552,50515.92
    SCMS-53261,2010-01-27,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2282,164304
    SCMS-53261,2010-01-28,110-ZM-T30,Zambia,"HIV, Lancet, Safety, for HIV Test kits, 100 Pcs",7000,35000
    SCMS-53261,2010-01-28,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1820,131040
    SCMS-53261,2010-01-28,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2898,208656
    SCMS-53260,2010-02-03,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",5500,176000
    SCMS-52770,2010-02-10,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, (no accessories), 30 Tests",11990,287760
    SO-33430,2010-02-23,111-MZ-T01,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",1788,5721.6
    SCMS-62690,2010-02-23,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",2360,75520
    SCMS-62690,2010-02-23,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",2400,76800
    SO-33690,2010-03-05,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",58097,375887.59
    SO-35220,2010-03-05,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",20000,54600
    SO-33710,2010-03-05,110-ZM-T30,Zambia,"Didanosine 100mg, chewable/dispersible tablets, 60 Tabs",10000,77200
    SO-33690,2010-03-05,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",20602,133294.94
    SO-33690,2010-03-05,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",50000,136500
    SO-33690,2010-03-05,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",1541,9970.27
    SO-33690,2010-03-05,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",49760,321947.2
    SO-35830,2010-03-05,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",60683,456942.99
    SO-35410,2010-03-12,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",1900,9747
    SO-35390,2010-03-12,113-ZW-T30,Zimbabwe,"Zidovudine 300mg, tablets, 60 Tabs",5880,44276.4
    SO-35390,2010-03-12,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",560,4905.6
    SO-35360,2010-03-12,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",36100,220571
    SO-27210,2010-03-12,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",4000,13600
    SO-35390,2010-03-12,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",1900,9747
    SO-35410,2010-03-12,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",35802,218750.22
    SO-27210,2010-03-12,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",4000,20520
    SO-35390,2010-03-12,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",1900,6460
    SO-35410,2010-03-12,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",1900,6460
    SCMS-60720,2010-03-16,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",5264,168448
    SCMS-62180,2010-03-17,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",5200,364000
    SCMS-60710,2010-03-18,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2639,190008
    SCMS-60710,2010-03-18,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2161,155592
    SCMS-60710,2010-03-18,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2100,151200
    SCMS-60710,2010-03-18,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2100,151200
    SO-35760,2010-03-18,109-TZ-T30,Tanzania,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",2448,20881.44
    SCMS-53520,2010-03-19,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], capsules, cool, 84 Caps",520,5366.4
    SO-26422,2010-03-24,111-MZ-T30,Mozambique,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",3040,25931.2
    SCMS-60730,2010-03-29,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",7200,230400
    SO-36120,2010-03-31,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",12000,105120
    SO-36210,2010-03-31,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",4800,13104
    SO-33590,2010-04-14,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",10000,57800
    SO-33590,2010-04-14,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",1939,4731.16
    SO-35500,2010-04-14,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",25020,188400.6
    SO-35490,2010-04-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",30315,340134.3
    SO-33590,2010-04-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",69685,781865.7
    SO-36400,2010-04-16,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",9455,202526.1
    SO-33720,2010-04-16,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",2600,54574
    SO-33720,2010-04-16,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",115000,546250
    SCMS-62330,2010-04-20,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], capsules, cool, 84 Caps",620,6417
    SO-36220,2010-04-21,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",3319,9060.87
    SO-36220,2010-04-21,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",3529,9634.17
    SCMS-62331,2010-04-22,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], capsules, cool, 84 Caps",620,6417
    SCMS-60711,2010-04-23,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2700,194400
    SCMS-60711,2010-04-26,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1993,143496
    SO-35720,2010-04-28,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",24880,84592
    SO-35720,2010-04-28,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",1340,4556
    SCMS-60711,2010-05-03,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2807,202104
    SO-35840,2010-05-11,110-ZM-T30,Zambia,"Didanosine 100mg, chewable/dispersible tablets, 60 Tabs",2500,19300
    SO-33700,2010-05-11,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",27440,240374.4
    SCMS-65360,2010-05-18,100-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1915,137880
    SCMS-65350,2010-05-20,100-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1845,132840
    SCMS-65350,2010-05-20,100-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2100,151200
    SO-36042,2010-05-21,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",40000,109200
    SCMS-52772,2010-05-24,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",794,25408
    SO-36590,2010-05-25,109-TZ-T30,Tanzania,"Didanosine 100mg, chewable/dispersible tablets, 60 Tabs",2159,16667.48
    SCMS-65350,2010-05-31,100-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2450,176400
    SO-35400,2010-05-31,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",5800,19024
    SO-35900,2010-05-31,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",298,1743.3
    SO-35350,2010-05-31,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",5900,28025
    SO-35400,2010-05-31,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",112100,655785
    SO-35910,2010-05-31,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",47390,277231.5
    SO-35400,2010-05-31,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",5900,28025
    SO-35910,2010-05-31,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",28610,167368.5
    SCMS-66910,2010-06-04,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",2855,103236.8
    SCMS-66910,2010-06-11,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",7145,258363.2
    SO-35750,2010-06-14,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",12250,58187.5
    SO-35730,2010-06-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",109554,1229195.88
    SO-35730,2010-06-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",46000,516120
    SO-35750,2010-06-14,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",8670,29478
    SO-35750,2010-06-14,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",5040,36338.4
    SO-35730,2010-06-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",13446,150864.12
    SCMS-62340,2010-06-23,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], capsules, cool, 84 Caps",320,3312
    SCMS-62341,2010-06-23,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], capsules, cool, 84 Caps",320,3312
    SO-33701,2010-06-29,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",22560,197625.6
    SO-36850,2010-06-29,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",2750,12650
    SO-36850,2010-06-29,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",19454,89488.4
    SO-36850,2010-06-29,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",100000,460000
    SO-34130,2010-06-29,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",100000,876000
    SCMS-70750,2010-07-08,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",10000,369100
    SO-35510,2010-07-08,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",9545,163601.3
    SO-36041,2010-07-08,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",20124,54938.52
    SO-37050,2010-07-20,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",3000,7980
    SO-36043,2010-07-21,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",38500,105105
    SO-35351,2010-07-22,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",60000,343800
    SO-35351,2010-07-22,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",5900,19352
    SO-35351,2010-07-22,113-ZW-T30,Zimbabwe,"Zidovudine 300mg, tablets, 60 Tabs",5880,42394.8
    SO-35351,2010-07-22,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",560,4905.6
    SO-35351,2010-07-22,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",2100,12033
    SO-35351,2010-07-22,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",99,324.72
    SCMS-66920,2010-07-28,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",9007,325693.12
    SCMS-71420,2010-08-02,109-TZ-T30,Tanzania,"Atazanavir 150mg, capsules, 60 Caps",1065,27785.85
    SCMS-70770,2010-08-04,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",4131,320978.7
    SO-36030,2010-08-04,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",23358,400356.12
    SCMS-76980,2010-08-07,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",28755,74763
    SCMS-76980,2010-08-07,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",28800,74880
    SCMS-76980,2010-08-07,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",6934,18028.4
    SCMS-76980,2010-08-09,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",28663,74523.8
    SO-35740,2010-08-18,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",77000,863940
    SO-35740,2010-08-18,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",30630,175509.9
    SO-36630,2010-08-23,109-TZ-T30,Tanzania,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",3000,21900
    SO-36620,2010-08-23,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",23340,383709.6
    SO-36844,2010-09-01,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",56054,327915.9
    SO-36844,2010-09-01,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",112227,959540.85
    SO-36844,2010-09-01,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",13455,230618.7
    SO-37370,2010-09-08,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",6580,15331.4
    SO-37380,2010-09-09,110-ZM-T30,Zambia,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",9100,29848
    SO-37300,2010-09-10,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",15331,68222.95
    SO-37300,2010-09-10,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",44669,198777.05
    SCMS-77910,2010-09-15,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",22000,816200
    SCMS-71300,2010-09-21,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",57727,1148767.3
    SCMS-81030,2010-09-29,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",424,13568
    SO-35380,2010-10-04,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",5900,19352
    SO-35380,2010-10-04,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",112100,642333
    SO-35380,2010-10-04,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",50000,286500
    SO-35380,2010-10-04,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",5900,25606
    SO-36841,2010-10-12,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",140554,1651509.5
    SO-36841,2010-10-12,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",59746,342344.58
    SO-36841,2010-10-12,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",8200,36490
    SCMS-82750,2010-10-22,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",9000,179100
    SO-36843,2010-10-22,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",150000,399000
    SO-36840,2010-10-22,110-ZM-T30,Zambia,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",40900,134152
    SO-37310,2010-10-29,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",90000,400500
    SO-36020,2010-10-29,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",48551,544742.22
    SO-36020,2010-10-29,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",71449,801657.78
    SCMS-81040,2010-11-04,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",212,16960
    SO-36842,2010-11-08,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",32920,76703.6
    SO-36842,2010-11-08,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",128000,578560
    SO-36842,2010-11-08,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",69247,376011.21
    SCMS-87280,2010-11-23,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",7000,224000
    SO-35370,2010-11-25,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",5900,26668
    SO-37320,2010-11-25,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",56430,306414.9
    SO-37320,2010-11-25,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",36562,198531.66
    SO-37320,2010-11-25,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",3653,19835.79
    SO-35370,2010-11-25,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",112100,608703
    SO-35370,2010-11-25,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",5900,18880
    SO-37320,2010-11-25,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",75000,641250
    SCMS-82710,2010-11-30,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",4445,142240
    SCMS-71450,2010-12-01,109-TZ-T30,Tanzania,"Atazanavir 150mg, capsules, 60 Caps",426,11114.34
    SO-35980,2010-12-01,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",208501,2339381.22
    SO-36600,2010-12-03,109-TZ-T30,Tanzania,"Didanosine 100mg, chewable/dispersible tablets, 60 Tabs",2864,22110.08
    SO-36851,2010-12-03,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",17045,270845.05
    SO-37180,2010-12-03,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",110000,283800
    SO-36851,2010-12-03,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",170000,768400
    SO-36851,2010-12-03,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",59446,698490.5
    SCMS-82760,2010-12-06,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",53149,1057665.1
    SO-37340,2010-12-10,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",220002,2585023.5
    SO-37340,2010-12-10,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",10000,26600
    SO-37610,2010-12-13,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",8556,28063.68
    SCMS-87270,2010-12-14,110-ZM-T30,Zambia,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",120,2400
    SCMS-87290,2010-12-16,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2041,163280
    SCMS-87290,2010-12-17,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2730,218400
    SCMS-87290,2010-12-21,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2415,193200
    SCMS-87290,2010-12-21,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2814,225120
    SO-37590,2010-12-23,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",2996,9587.2
    SO-37590,2010-12-23,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",30000,130200
    SO-37590,2010-12-23,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",30000,162900
    SCMS-82770,2010-12-29,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",53149,1057665.1
    SO-37520,2011-01-07,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",120099,1347510.78
    SO-38150,2011-01-13,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",12080,28146.4
    SO-38280,2011-01-18,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",22242,51823.86
    SO-37331,2011-01-24,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",100000,266000
    SO-38200,2011-02-07,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",10131,23605.23
    SO-38000,2011-02-11,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",28271,127784.92
    SO-37360,2011-02-15,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",10776,77694.96
    SO-37330,2011-02-15,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",140000,351400
    SO-38350,2011-02-25,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution, Bottle, 240 ml",1177,2377.54
    SO-38110,2011-02-25,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",129998,1419578.16
    SO-36610,2011-02-28,109-TZ-T30,Tanzania,"Didanosine 100mg, chewable/dispersible tablets, 60 Tabs",2292,17694.24
    SO-36610,2011-02-28,109-TZ-T30,Tanzania,"Didanosine 100mg, chewable/dispersible tablets, 60 Tabs",625,4825
    SO-37910,2011-02-28,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",36576,94366.08
    SCMS-82730,2011-03-02,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], film coated tablets, 30 Tabs",2240,7683.2
    SO-37600,2011-03-02,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",23448,76909.44
    SO-37350,2011-03-07,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",200000,2184000
    SO-37350,2011-03-07,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",307216,1327173.12
    SO-37350,2011-03-07,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",11729,50669.28
    SO-38360,2011-03-09,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",4000,8400
    SCMS-94240,2011-03-10,109-TZ-T30,Tanzania,"Atazanavir 150mg, capsules, 60 Caps",1135,29612.15
    SCMS-93760,2011-03-10,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",61,4739.7
    SO-38590,2011-03-16,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",16200,251100
    SCMS-90630,2011-03-17,200-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",2166,78322.56
    SO-37830,2011-03-17,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",97100,856422
    SO-37810,2011-03-17,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",91970,230844.7
    SO-37830,2011-03-17,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",66645,370546.2
    SO-37830,2011-03-17,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",6392,27741.28
    SO-37830,2011-03-17,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",4669,14940.8
    SO-38830,2011-03-18,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",9073,22773.23
    SO-38830,2011-03-18,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",1883,6025.6
    SO-38830,2011-03-18,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",6392,27741.28
    SO-38830,2011-03-18,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",10114,89205.48
    SO-39000,2011-03-28,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",49000,206780
    SCMS-97130,2011-03-29,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",30,960
    SO-38370,2011-03-30,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",2823,5928.3
    SCMS-66940,2011-03-31,109-TZ-T30,Tanzania,"Ritonavir 100mg [Norvir], capsules, cool, 4 x 84 Caps",335,12850.6
    SO-39010,2011-03-31,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",3493,14740.46
    SO-39010,2011-03-31,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",4738,19994.36
    SO-39010,2011-03-31,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",27769,117185.18
    SO-37950,2011-04-05,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",25000,213750
    SO-38910,2011-04-05,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",21678,50509.74
    SO-37420,2011-04-05,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",120200,2394384
    SO-37950,2011-04-05,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",3355,19224.15
    SO-38050,2011-04-05,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",4875,77463.75
    SO-38050,2011-04-05,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",20000,317800
    SO-38670,2011-04-06,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",4050,9436.5
    SCMS-93750,2011-04-07,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",108,3456
    SCMS-97140,2011-04-14,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",30,2400
    SCMS-100640,2011-04-26,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",625,20000
    SCMS-95570,2011-05-10,100-ZW-T30,Zimbabwe,"#109440**HIV 1/2, INSTI HIV Antibody Individual POC, 1 Test",7199,23396.75
    SCMS-97120,2011-05-16,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",1520,30400
    SO-39260,2011-05-20,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",2786,9138.08
    SO-39280,2011-05-20,200-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 30/6mg, dispersible tablets, 60 Tabs",3453,6560.7
    SO-39280,2011-05-20,200-ZW-T30,Zimbabwe,"Efavirenz 50mg, capsule, 30 Caps",3348,7499.52
    SO-39280,2011-05-20,200-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 60/12mg, dispersible tablets, 60 Tabs",4952,16341.6
    SO-39420,2011-05-20,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",18000,45180
    SO-39270,2011-05-20,200-ZW-T30,Zimbabwe,"Didanosine 125mg, delayed-release capsules, 30 Caps",105,892.5
    SO-39270,2011-05-20,200-ZW-T30,Zimbabwe,"Didanosine 200mg, delayed-release capsules, 30 Caps",45,495
    SO-38070,2011-05-20,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",54869,127844.77
    SO-38960,2011-05-20,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",120000,1026000
    SO-38970,2011-05-20,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",7946,19944.46
    SO-37850,2011-05-20,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",88719,493277.64
    SO-37850,2011-05-20,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",22074,122731.44
    SO-39290,2011-05-20,200-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",55000,233750
    SO-39130,2011-05-20,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",84,210.84
    SO-39290,2011-05-20,200-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",1884,6123
    SO-38970,2011-05-20,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",10927,27426.77
    SCMS-98420,2011-05-24,111-MZ-T30,Mozambique,"Saquinavir 200mg [Invirase], capsules, 270 Caps",420,43478.98
    SCMS-98420,2011-05-24,111-MZ-T30,Mozambique,"Saquinavir 200mg [Invirase], capsules, 270 Caps",448,46377.58
    SO-38650,2011-05-25,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",45000,384750
    SO-39300,2011-05-25,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",23450,101304
    SCMS-100650,2011-06-01,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1250,100000
    SO-39440,2011-06-01,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",28200,561744
    SCMS-102030,2011-06-06,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",3399,67980
    SCMS-100630,2011-06-09,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SO-39350,2011-06-09,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",9073,22773.23
    SO-38600,2011-06-10,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",10394,72965.88
    SO-38600,2011-06-10,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",170858,721020.76
    SO-37880,2011-06-13,200-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",1988,6461
    SO-37880,2011-06-13,200-ZW-T30,Zimbabwe,"Efavirenz 200mg, capsule, 90 Caps",1152,11185.92
    SO-37880,2011-06-13,200-ZW-T30,Zimbabwe,"Efavirenz 50mg, capsule, 30 Caps",4250,9520
    SO-37890,2011-06-13,200-ZW-T30,Zimbabwe,"Efavirenz 200mg, capsule, 90 Caps",811,7874.81
    SO-37880,2011-06-13,200-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",20000,85000
    SO-39020,2011-06-13,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension, Bottle, 240 ml",10000,18000
    SO-39510,2011-06-15,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",19512,104974.56
    SO-39510,2011-06-15,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",4669,14940.8
    SO-39510,2011-06-15,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",69207,372333.66
    SO-39510,2011-06-15,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",10114,87283.82
    SCMS-102040,2011-06-20,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",86,6880
    SO-39410,2011-06-20,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",112000,281120
    SO-37800,2011-06-20,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",31043,77917.93
    SO-39340,2011-06-23,111-MZ-T30,Mozambique,"Stavudine 30mg, capsules, 60 Caps",630,882
    SCMS-103290,2011-06-27,109-TZ-T30,Tanzania,"Didanosine EC 250mg [Videx EC], delayed-release capsules, Blister 3 x 10 Caps",2098,38477.32
    SCMS-100633,2011-06-27,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SCMS-103290,2011-06-27,109-TZ-T30,Tanzania,"Didanosine EC 400mg [Videx EC], delayed-release capsules, Blister 3 x 10 Caps",772,18273.24
    SO-37860,2011-06-30,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",6392,27741.28
    SO-39520,2011-06-30,200-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",35000,148750
    SO-38060,2011-07-11,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",18579,43289.07
    SO-39920,2011-07-11,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension, Bottle, 240 ml",20000,36000
    SO-38060,2011-07-11,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",21621,50376.93
    SCMS-103140,2011-07-12,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",2769,215151.3
    SCMS-90650,2011-07-12,200-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1083,39161.28
    SO-39530,2011-07-13,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",2268,5284.44
    SCMS-100632,2011-07-14,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SCMS-100631,2011-07-14,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SCMS-103291,2011-07-14,109-TZ-T30,Tanzania,"Didanosine EC 250mg [Videx EC], delayed-release capsules, Blister 3 x 10 Caps",6357,116587.38
    SCMS-103291,2011-07-14,109-TZ-T30,Tanzania,"Didanosine EC 400mg [Videx EC], delayed-release capsules, Blister 3 x 10 Caps",18311,433421.37
    SCMS-100634,2011-07-14,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SO-38160,2011-07-15,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",54375,1083150
    SO-39031,2011-07-18,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",10015,109363.8
    SO-39760,2011-07-18,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",77636,818283.44
    SCMS-106730,2011-07-19,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",3500,112000
    SCMS-106740,2011-07-22,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2751,220080
    SCMS-106740,2011-07-22,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1729,138320
    SCMS-106740,2011-07-25,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2835,226800
    SCMS-90651,2011-08-04,200-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1083,39161.28
    SO-38901,2011-08-04,200-ZW-T30,Zimbabwe,"Didanosine 125mg, delayed-release capsules, 30 Caps",124,1054
    SO-39400,2011-08-04,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",2800,7224
    SO-39820,2011-08-04,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",14000,27300
    SO-38902,2011-08-04,200-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 60/12mg, dispersible tablets, 60 Tabs",5287,17447.1
    SO-39820,2011-08-04,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension, Bottle, 240 ml",24496,44092.8
    SO-39040,2011-08-05,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension, Bottle, 240 ml",20000,36000
    SO-38940,2011-08-05,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",5125,77080
    SO-38950,2011-08-05,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",13154,262027.68
    SO-38731,2011-08-05,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",26000,187460
    SO-37841,2011-08-11,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",51722,278264.36
    SO-37870,2011-08-11,200-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 30/6mg, dispersible tablets, 60 Tabs",3687,7005.3
    SO-37842,2011-08-11,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",4669,15314.32
    SO-37841,2011-08-11,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",36997,199043.86
    SO-40040,2011-08-11,100-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution, Bottle, 240 ml",1191,16197.6
    SO-38720,2011-08-15,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",38000,589000
    SO-38720,2011-08-15,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",60000,1195200
    SO-40190,2011-08-16,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",4389,148084.86
    SO-38741,2011-08-29,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",73692,608695.92
    SO-38741,2011-08-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",31892,80048.92
    SO-38741,2011-08-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",89037,223482.87
    SO-38741,2011-08-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",20927,52526.77
    SO-38741,2011-08-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",25000,62750
    SO-38632,2011-08-30,111-MZ-T30,Mozambique,"Stavudine 30mg, capsules, 60 Caps",420,588
    SO-39751,2011-08-30,109-TZ-T30,Tanzania,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",4279,28113.03
    SO-40060,2011-09-01,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",125202,1404766.44
    SO-40060,2011-09-01,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",135900,1524798
    SO-38660,2011-09-01,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",39636,338887.8
    SO-39830,2011-09-01,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",6250,12625
    SCMS-103150,2011-09-03,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",11800,916860
    SO-37843,2011-09-05,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",10114,87283.82
    SO-38732,2011-09-05,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",99366,429261.12
    SO-40070,2011-09-05,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",15048,128660.4
    SO-37844,2011-09-05,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",9073,22773.23
    SO-37840,2011-09-05,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",6392,27741.28
    SCMS-108030,2011-09-08,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2730,218400
    SCMS-108030,2011-09-08,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1070,85600
    SCMS-90670,2011-09-15,200-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",2502,90472.32
    SO-38633,2011-09-15,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",25312,216417.6
    SO-38690,2011-09-15,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",5625,11362.5
    SO-38634,2011-09-15,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",1890,4876.2
    SO-38680,2011-09-15,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",3357,7821.81
    SO-38633,2011-09-15,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",26308,224933.4
    SO-38171,2011-09-16,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",68235,1359241.2
    SO-38511,2011-09-19,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",9073,22228.85
    SO-38511,2011-09-19,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",6392,26974.24
    SCMS-114980,2011-09-20,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SO-38900,2011-09-23,200-ZW-T30,Zimbabwe,"Didanosine 200mg, delayed-release capsules, 30 Caps",51,561
    SO-38900,2011-09-23,200-ZW-T30,Zimbabwe,"Didanosine 200mg, delayed-release capsules, 30 Caps",36,396
    SO-38170,2011-09-23,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",40337,803513.04
    SO-40710,2011-09-23,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",68235,1359241.2
    SO-38172,2011-09-23,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",3428,68285.76
    SO-39752,2011-09-23,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",6840,136252.8
    SO-38733,2011-09-26,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",135158,583882.56
    SO-39030,2011-09-26,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",169985,1665853
    SO-38742,2011-09-26,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",176308,1456304.08
    SO-39050,2011-09-26,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",1917,13821.57
    SO-39050,2011-09-26,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",44163,318415.23
    SO-38733,2011-09-26,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",49142,212293.44
    SCMS-114980,2011-09-29,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SCMS-114980,2011-09-29,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",8000,160000
    SCMS-114990,2011-09-29,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SCMS-111660,2011-09-29,109-TZ-T30,Tanzania,"Atazanavir 150mg, capsules, 60 Caps",1028,22616
    SCMS-114980,2011-09-29,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SCMS-114980,2011-09-30,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SO-40410,2011-09-30,111-MZ-T30,Mozambique,"Stavudine 30mg, capsules, 60 Caps",538,753.2
    SCMS-115000,2011-10-05,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",450,14400
    SCMS-115010,2011-10-05,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1500,120000
    SCMS-114990,2011-10-05,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SCMS-114990,2011-10-05,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SO-38512,2011-10-07,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",70000,376600
    SO-38512,2011-10-07,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",9226,49635.88
    SO-38512,2011-10-07,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",10114,83238.22
    SO-38635,2011-10-13,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",45608,192465.76
    SO-38635,2011-10-13,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",19242,81201.24
    SCMS-108000,2011-10-18,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1145,91600
    SCMS-108000,2011-10-19,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2856,228480
    SCMS-108000,2011-10-19,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2499,199920
    SO-40282,2011-10-21,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",4200,17724
    SO-39551,2011-10-21,100-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",323,1049.75
    SO-40281,2011-10-21,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",42444,366291.72
    SO-39550,2011-10-21,100-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",12733,38071.67
    SO-37901,2011-10-21,200-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",24940,105995
    SO-39541,2011-10-21,100-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution, Bottle, 240 ml",808,10100
    SO-39551,2011-10-21,100-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",4980,16185
    SCMS-111640,2011-10-24,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",20000,674000
    SCMS-111300,2011-10-26,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",120,9600
    SCMS-118550,2011-10-26,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3200,256000
    SCMS-114990,2011-10-29,109-TZ-T30,Tanzania,"HIV 1/2, Bioline 3.0 Kit, Lancets, Capillary pipets, Alcohol swabs included, 25 Tests",10000,200000
    SCMS-98430,2011-11-02,111-MZ-T30,Mozambique,"Saquinavir 200mg [Invirase], capsules, 270 Caps",461,47723.35
    SO-40180,2011-11-02,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",119098,1336279.56
    SO-38730,2011-11-04,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",72974,315247.68
    SO-40741,2011-11-04,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",10015,89834.55
    SCMS-98450,2011-11-08,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], film coated tablets, 60 Tabs",2464,16878.4
    SO-40730,2011-11-15,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",26060,233758.2
    SO-40522,2011-11-15,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",2374,4629.3
    SO-38631,2011-11-17,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",81270,451861.2
    SCMS-90710,2011-11-21,200-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",5625,43368.75
    SO-40283,2011-11-21,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",55800,140058
    SO-38513,2011-11-21,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",76,224.2
    SO-37900,2011-11-21,200-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",30060,127755
    SO-39540,2011-11-21,100-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution, Bottle, 240 ml",592,8051.2
    SO-38513,2011-11-21,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",4593,13549.35
    SCMS-103120,2011-11-22,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",1065,34080
    SCMS-118370,2011-11-22,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",7409,575679.3
    SCMS-103130,2011-11-22,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",13300,425600
    SO-40241,2011-11-28,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",12861,25078.95
    SO-40272,2011-11-28,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",6376,44759.52
    SO-40272,2011-11-28,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",5111,35879.22
    SO-40250,2011-11-28,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",230000,970600
    SO-40271,2011-11-28,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",2548,38321.92
    SO-40290,2011-11-28,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",85000,702100
    SO-40742,2011-11-28,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",50000,448500
    SO-39753,2011-11-29,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",4163,82926.96
    SCMS-118360,2011-11-30,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",1,77.7
    SCMS-120581,2011-11-30,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",5920,189440
    SO-38636,2011-11-30,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",9400,18988
    SO-38691,2011-11-30,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",1822,3680.44
    SCMS-118370,2011-12-05,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",2591,201320.7
    SO-38510,2011-12-09,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",9493,52781.08
    SO-38521,2011-12-09,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",75507,406227.66
    SO-38743,2011-12-09,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",19200,48192
    SO-38743,2011-12-09,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",108,271.08
    SO-38521,2011-12-09,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",4669,13773.55
    SO-38521,2011-12-09,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",6392,26335.04
    SO-39450,2011-12-09,113-ZW-T30,Zimbabwe,"Zidovudine 300mg, tablets, 60 Tabs",18534,130108.68
    SCMS-118360,2011-12-12,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",7412,575912.4
    SCMS-118360,2011-12-12,111-MZ-T30,Mozambique,"HIV 1/2, Determine HIV Kit, without Lancets, 100 Tests",7587,589509.9
    SO-40521,2011-12-12,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",15000,29250
    SO-40480,2011-12-12,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",9940,42245
    SO-38642,2011-12-14,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",26337,51357.15
    SO-40320,2011-12-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",107325,1204186.5
    SO-38642,2011-12-14,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension, Bottle, 240 ml",2047,3684.6
    SO-40330,2011-12-14,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",2350,4935
    SO-38640,2011-12-14,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",10070,19636.5
    SCMS-120570,2011-12-16,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1224,97920
    SCMS-120570,2011-12-16,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2870,229600
    SCMS-120570,2011-12-16,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2618,209440
    SO-40611,2011-12-19,109-TZ-T30,Tanzania,"Zidovudine 300mg, tablets, 60 Tabs",6400,44928
    SCMS-120570,2011-12-20,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2604,208320
    SCMS-120570,2011-12-20,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2884,230720
    SCMS-122760,2011-12-22,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1800,144000
    SO-39750,2011-12-22,109-TZ-T30,Tanzania,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",2335,29187.5
    SO-39754,2011-12-22,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",11723,233522.16
    SO-40620,2011-12-22,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",23940,214741.8
    SO-39750,2011-12-22,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",80000,1593600
    SO-40550,2011-12-22,109-TZ-T30,Tanzania,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",20000,341600
    SO-40951,2011-12-23,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",66075,592692.75
    SO-40740,2011-12-23,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",113925,1021907.25
    SCMS-121380,2012-01-19,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",405,3122.55
    SO-38740,2012-01-20,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",13836,34728.36
    SO-40260,2012-01-20,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",200000,502000
    SO-40242,2012-01-20,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",8000,15600
    SO-38637,2012-01-25,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",2930,5713.5
    SO-38641,2012-01-25,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",13994,27288.3
    SO-38638,2012-01-25,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",8000,15600
    SO-40340,2012-01-25,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",1458,3397.14
    SCMS-116850,2012-01-30,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1500,120000
    SO-40601,2012-02-05,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",200693,846924.46
    SO-40551,2012-02-05,109-TZ-T30,Tanzania,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",51763,884112.04
    SO-40601,2012-02-05,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",65000,274300
    SCMS-116860,2012-02-09,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3500,280000
    SCMS-116830,2012-02-09,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",450,14400
    SO-40613,2012-02-14,109-TZ-T30,Tanzania,"Zidovudine 300mg, tablets, 60 Tabs",150000,1053000
    SO-40613,2012-02-14,109-TZ-T30,Tanzania,"Zidovudine 300mg, tablets, 60 Tabs",39402,276602.04
    SO-40612,2012-02-14,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",233630,1929783.8
    SO-40280,2012-02-16,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",17556,106740.48
    SO-38520,2012-02-16,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",9073,22773.23
    SO-38520,2012-02-16,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",13212,71080.56
    SO-38520,2012-02-16,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",10114,61493.12
    SO-40270,2012-02-17,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",27452,412878.08
    SO-41121,2012-02-17,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",7548,110427.24
    SO-41121,2012-02-17,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",56386,232310.32
    SO-41121,2012-02-17,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",113614,468089.68
    SO-40270,2012-02-17,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",20513,144001.26
    SO-40240,2012-02-17,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",40126,78245.7
    SO-40321,2012-02-22,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",275,3085.5
    SO-40350,2012-02-22,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",250000,2805000
    SO-43111,2012-02-26,109-TZ-T30,Tanzania,"Efavirenz 200mg, scored tablets, 90 Tabs",5765,42084.5
    SO-40243,2012-02-27,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",4013,7825.35
    SO-40952,2012-02-27,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",54850,492004.5
    SO-41411,2012-02-27,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",99714,410821.68
    SCMS-134290,2012-02-29,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",100000,735000
    SCMS-130150,2012-02-29,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",7400,236800
    SCMS-134350,2012-03-05,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",100000,735000
    SCMS-135870,2012-03-07,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2884,230720
    SCMS-135870,2012-03-07,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2072,165760
    SO-41460,2012-03-07,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",5000,160000
    SCMS-135870,2012-03-08,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1044,83520
    SO-40310,2012-03-08,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",2870,7031.5
    SO-40360,2012-03-08,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",15600,175032
    SO-40360,2012-03-08,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",100000,1122000
    SO-40322,2012-03-08,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",150000,1683000
    SO-40370,2012-03-08,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",28168,232667.68
    SO-40370,2012-03-08,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",2940,7203
    SO-40360,2012-03-08,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",100000,1122000
    SO-38630,2012-03-08,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",41998,81896.1
    SCMS-111650,2012-03-09,109-TZ-T30,Tanzania,"Ritonavir 100mg [Norvir], film coated tablets, 60 Tabs",2145,14693.25
    SCMS-120580,2012-03-09,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",5000,160000
    SO-40500,2012-03-12,109-TZ-T30,Tanzania,"Efavirenz 50mg, capsule, 30 Caps",18732,41959.68
    SO-41390,2012-03-12,109-TZ-T30,Tanzania,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",2176,27200
    SO-40510,2012-03-12,109-TZ-T30,Tanzania,"Efavirenz 50mg, capsule, 30 Caps",24747,55433.28
    SO-40642,2012-03-12,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",17030,574592.2
    SO-40640,2012-03-12,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",3679,123614.4
    SO-40630,2012-03-12,109-TZ-T30,Tanzania,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",17440,95920
    SO-40630,2012-03-12,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",15003,219493.89
    SO-40691,2012-03-12,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",163735,695873.75
    SO-40641,2012-03-12,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",23940,350242.2
    SO-40540,2012-03-12,109-TZ-T30,Tanzania,"Efavirenz 200mg, capsule, 90 Caps",6510,57743.7
    SO-40520,2012-03-12,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",32554,63480.3
    SO-40614,2012-03-13,109-TZ-T30,Tanzania,"Lamivudine 150mg, tablets, 60 Tabs",96018,223721.94
    SCMS-134370,2012-03-14,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",100000,735000
    SO-41400,2012-03-16,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",61060,251567.2
    SCMS-108020,2012-03-20,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2342,187360
    SCMS-108020,2012-03-20,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1967,157360
    SCMS-117230,2012-03-29,109-TZ-T30,Tanzania,"Didanosine 100mg [Videx],chewable tablets, 60 Tabs",4132,52683
    SCMS-117230,2012-03-29,109-TZ-T30,Tanzania,"Didanosine 25mg [Videx], chewable tablets, 60 Tabs",3000,21000
    SCMS-90690,2012-04-02,200-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1251,38555.82
    SCMS-90690,2012-04-02,200-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1251,38555.82
    SO-40850,2012-04-10,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3345,26760
    SO-39470,2012-04-10,113-ZW-T30,Zimbabwe,"Zidovudine 300mg, tablets, 60 Tabs",31263,219466.26
    SO-40850,2012-04-10,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",78082,474738.56
    SO-40850,2012-04-10,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",7150,21092.5
    SO-40850,2012-04-10,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",69037,173282.87
    SO-40850,2012-04-10,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",17422,71778.64
    SO-40850,2012-04-10,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",11574,127314
    SO-40850,2012-04-10,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",71030,382141.4
    SO-40610,2012-04-11,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",22340,184528.4
    SO-40631,2012-04-11,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",131280,2196314.4
    SO-40531,2012-04-11,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",19026,37100.7
    SO-40600,2012-04-11,109-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",137269,579275.18
    SO-40610,2012-04-11,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",150446,1242683.96
    SO-40481,2012-04-11,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",11262,47863.5
    SO-40502,2012-04-11,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",34054,101821.46
    SO-40491,2012-04-11,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",5603,23812.75
    SO-40610,2012-04-11,109-TZ-T30,Tanzania,"Zidovudine 300mg, tablets, 60 Tabs",137759,967068.18
    SO-40953,2012-04-16,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",50000,269000
    SO-41122,2012-04-16,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",15000,219450
    SO-40954,2012-04-16,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",150000,2509500
    SO-41123,2012-04-16,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",15000,219450
    SO-40953,2012-04-16,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",79075,709302.75
    SO-40955,2012-04-30,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",152458,1219664
    SO-40530,2012-04-30,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",24307,47398.65
    SO-40955,2012-04-30,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",96655,773240
    SO-40955,2012-04-30,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",136109,955485.18
    SO-41410,2012-04-30,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",109226,450011.12
    SO-40955,2012-04-30,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",887,7096
    SCMS-130160,2012-05-02,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1133,90640
    SCMS-130160,2012-05-02,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3094,247520
    SCMS-130160,2012-05-02,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2891,231280
    SO-40860,2012-05-07,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",52164,134583.12
    SO-40860,2012-05-07,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",7150,21092.5
    SO-40860,2012-05-07,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",11574,127314
    SO-40860,2012-05-07,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3345,27629.7
    SO-40860,2012-05-07,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",71030,382141.4
    SCMS-136920,2012-05-08,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1130,90400
    SCMS-136920,2012-05-08,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2870,229600
    SO-40390,2012-05-10,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",117749,1321143.78
    SO-40390,2012-05-10,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",100000,1122000
    SO-40882,2012-05-10,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",4050,19035
    SO-40384,2012-05-10,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",4050,19035
    SO-40383,2012-05-10,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",4666,25103.08
    SO-40390,2012-05-10,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",2551,28622.22
    SO-40501,2012-05-16,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",15855,39478.95
    SO-40382,2012-05-24,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",41737,81387.15
    SO-40381,2012-05-24,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",185875,2085517.5
    SO-40381,2012-05-24,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",20000,224400
    SO-40381,2012-05-24,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",14125,158482.5
    SO-40381,2012-05-24,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",25394,136619.72
    SCMS-136930,2012-05-25,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1337,106960
    SCMS-118350,2012-05-25,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",7500,240000
    SCMS-136930,2012-05-25,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2926,234080
    SCMS-136810,2012-05-25,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",4250,136000
    SCMS-136930,2012-05-25,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2737,218960
    SO-40861,2012-05-25,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",16873,41170.12
    SO-40861,2012-05-25,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",78082,432574.28
    SO-40870,2012-05-25,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",78082,432574.28
    SO-40870,2012-05-25,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",17422,68120.02
    SO-40870,2012-05-25,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",7150,21092.5
    SO-40870,2012-05-25,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3345,26024.1
    SO-40861,2012-05-25,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",17422,71778.64
    SO-40870,2012-05-25,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",71030,333841
    SO-40870,2012-05-25,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",11574,119096.46
    SO-40950,2012-05-28,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",150000,2440500
    SO-41290,2012-05-28,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",10000,167300
    SO-41280,2012-05-28,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",13127,32948.77
    SO-40490,2012-06-01,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",26300,119402
    SO-41950,2012-06-07,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",5996,479680
    SO-40871,2012-06-17,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",69037,168450.28
    SO-41710,2012-06-18,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",46190,190302.8
    SO-41120,2012-06-18,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",7452,97993.8
    SO-41281,2012-06-18,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",181926,443899.44
    SO-41710,2012-06-18,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",28452,111247.32
    SO-41701,2012-06-18,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",9400,75576
    SCMS-118351,2012-06-20,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",7500,240000
    SCMS-134320,2012-06-26,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",70000,301000
    SO-40883,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3345,26024.1
    SO-39460,2012-06-27,113-ZW-T30,Zimbabwe,"Zidovudine 300mg, tablets, 60 Tabs",36192,254067.84
    SO-40891,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3345,26024.1
    SO-40901,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",71030,333841
    SO-40901,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3345,26024.1
    SO-40901,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",11574,119096.46
    SO-40891,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",11574,119096.46
    SO-40883,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",7150,21092.5
    SO-40883,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",11574,119096.46
    SO-40891,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",2699,7962.05
    SO-40881,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",66980,314806
    SO-40883,2012-06-27,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",20000,48800
    SO-40883,2012-06-27,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",49037,119650.28
    SO-40891,2012-06-27,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",71030,333841
    SO-41760,2012-06-28,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",60968,118887.6
    SO-41761,2012-06-28,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",60968,118887.6
    SO-41760,2012-06-28,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",200000,2058000
    SO-40380,2012-06-28,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",26807,52273.65
    SO-41760,2012-06-28,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",33156,257953.68
    SCMS-136830,2012-07-13,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",9250,296000
    SCMS-108010,2012-07-23,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",4309,344720
    SO-40890,2012-07-23,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",69037,167069.54
    SO-40880,2012-07-23,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",78082,418519.52
    SO-40890,2012-07-23,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",78082,418519.52
    SO-40880,2012-07-23,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",17422,66377.82
    SO-40890,2012-07-23,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",17422,66377.82
    SO-41780,2012-07-24,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",2268,5284.44
    SO-41780,2012-07-24,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",1600,3360
    SCMS-143750,2012-07-25,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1387,110960
    SO-41581,2012-07-25,109-TZ-T30,Tanzania,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",80,440
    SO-41581,2012-07-25,109-TZ-T30,Tanzania,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",10000,55000
    SO-40471,2012-07-25,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",29504,57532.8
    SO-40470,2012-07-25,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",26439,51556.05
    SO-41291,2012-07-30,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",190000,2857600
    SO-41702,2012-07-30,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",200000,3008000
    SO-41282,2012-07-30,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",16947,41011.74
    SO-41702,2012-07-30,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",125000,888750
    SO-41702,2012-07-30,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",425,3021.75
    SO-41712,2012-07-30,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",70156,267294.36
    SO-41720,2012-08-01,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",2548,33022.08
    SO-41720,2012-08-01,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",27452,355777.92
    SCMS-120582,2012-08-16,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",7280,232960
    SCMS-130161,2012-08-20,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",7882,630560
    SO-41750,2012-08-22,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",24530,172200.6
    SO-41580,2012-08-22,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",25024,733453.44
    SO-41560,2012-08-22,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",38347,105837.72
    SO-41770,2012-08-22,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",43020,302000.4
    SO-41580,2012-08-22,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",66931,475879.41
    SO-41790,2012-08-22,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",24496,47767.2
    SO-41770,2012-08-22,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",54128,105549.6
    SO-41580,2012-08-22,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",153642,2310775.68
    SO-42281,2012-09-03,102-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",60794,147121.48
    SCMS-148180,2012-09-04,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",5500,440000
    SCMS-143810,2012-09-04,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",6000,480000
    SCMS-145150,2012-09-04,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",5000,400000
    SO-40900,2012-09-04,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",44881,240562.16
    SO-40902,2012-09-04,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",58074,140539.08
    SO-40900,2012-09-04,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",7150,21092.5
    SO-40892,2012-09-04,113-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",4451,13130.45
    SO-40902,2012-09-04,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",10963,26530.46
    SO-40900,2012-09-04,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",17422,66377.82
    SO-40900,2012-09-04,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",33201,177957.36
    SO-40956,2012-09-07,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",16258,109904.08
    SO-41991,2012-09-07,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",18867,46035.48
    SO-41840,2012-09-07,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",57984,135102.72
    SO-40956,2012-09-07,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",27633,186799.08
    SO-41703,2012-09-07,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",107175,762014.25
    SO-41991,2012-09-07,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",182876,715045.16
    SO-41700,2012-09-07,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",60000,902400
    SO-41711,2012-09-07,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",155202,591319.62
    SO-41831,2012-09-07,110-ZM-T30,Zambia,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",65599,193517.05
    SO-41991,2012-09-07,110-ZM-T30,Zambia,"Efavirenz 600mg, tablets, 30 Tabs",17124,66954.84
    SO-41991,2012-09-07,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",41926,102299.44
    SO-42240,2012-09-11,103-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",100,1250
    SO-42230,2012-09-11,103-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",80,1000
    SCMS-150030,2012-09-18,113-ZW-T30,Zimbabwe,"Chase Buffer, Determine, 100 Tests, 2.5ml x 1 Vial",5060,25300
    SCMS-150030,2012-09-18,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",5060,404800
    SCMS-156520,2012-09-27,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",37589,268761.35
    SCMS-156520,2012-10-04,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",53051,379314.65
    SCMS-156520,2012-10-04,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",39360,281424
    SO-41992,2012-10-05,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",167825,1105966.75
    SO-41992,2012-10-05,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",100000,242000
    SO-42282,2012-10-05,102-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",69737,168763.54
    SO-41992,2012-10-05,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",60000,862800
    SO-42301,2012-10-05,102-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",100000,981000
    SCMS-156500,2012-10-09,900-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",64980,214434
    SCMS-156500,2012-10-09,900-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",60757,200498.1
    SCMS-157220,2012-10-09,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",427,13664
    SCMS-150570,2012-10-10,113-ZW-T30,Zimbabwe,"HIV 1/2, INSTI HIV Antibody Individual POC, 1 Test",11626,29065
    SO-42820,2012-10-10,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",3167,7664.14
    SO-42820,2012-10-10,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",263,636.46
    SO-42831,2012-10-10,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",22122,84284.82
    SO-42841,2012-10-10,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",17520,171871.2
    SO-42820,2012-10-10,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",8586,19060.92
    SO-42841,2012-10-10,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",49999,490490.19
    SCMS-156500,2012-10-12,900-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",25741,84945.3
    SCMS-120583,2012-10-17,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",3640,116480
    SCMS-157230,2012-10-18,111-MZ-T30,Mozambique,"Chase Buffer, Determine, 100 Tests, 2.5ml x 1 Vial",215,1075
    SCMS-157230,2012-10-18,111-MZ-T30,Mozambique,"HIV 1/2, Determine Kit without Lancets, Buffer or Caplillary Tubes, 100 Tests",215,15512.25
    SO-42302,2012-10-18,102-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",69990,540322.8
    SO-42280,2012-10-18,102-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",74469,180214.98
    SO-42302,2012-10-18,102-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",1006,7766.32
    SO-42302,2012-10-18,102-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",16799,90042.64
    SCMS-153800,2012-10-19,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",4004,320320
    SO-41993,2012-10-19,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",50000,122000
    SO-41993,2012-10-19,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",45531,111095.64
    SCMS-148270,2012-10-24,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 100/25mg, tablets, 60 Tabs",42500,341700
    SO-43010,2012-10-26,900-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",52770,407384.4
    SO-43010,2012-10-26,900-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",147230,1136615.6
    SO-43011,2012-10-26,900-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",90000,342900
    SO-42950,2012-10-29,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",7150,15015
    SCMS-158520,2012-10-31,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",8200,656000
    SO-42660,2012-10-31,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",152880,2198414.4
    SO-42650,2012-10-31,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",22920,611964
    SO-42650,2012-10-31,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",13499,58045.7
    SO-42650,2012-10-31,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",13784,178640.64
    SO-42650,2012-10-31,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",43040,283633.6
    SCMS-156530,2012-11-01,900-TZ-T30,Tanzania,"Efavirenz 600mg, tablets, 30 Tabs",100986,343352.4
    SCMS-156530,2012-11-01,900-TZ-T30,Tanzania,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",18456,130668.48
    SO-41830,2012-11-05,110-ZM-T30,Zambia,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",10500,30975
    SO-41994,2012-11-05,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",133000,1912540
    SO-41551,2012-11-06,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",844,3629.2
    SO-41551,2012-11-06,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",1975,4542.5
    SO-41550,2012-11-06,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",17600,40480
    SO-41550,2012-11-06,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",14798,63631.4
    SCMS-158520,2012-11-07,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3000,240000
    SCMS-148290,2012-11-08,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1500,46230
    SCMS-148290,2012-11-08,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1500,46230
    SO-42221,2012-11-14,103-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",42,525
    SO-42840,2012-11-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",149997,1471470.57
    SO-42821,2012-11-14,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",24732,190931.04
    SO-41582,2012-11-15,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",16114,472301.34
    SO-42270,2012-11-19,103-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",26267,72496.92
    SO-42270,2012-11-19,103-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",19733,54463.08
    SO-42200,2012-11-19,103-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",53733,148303.08
    SO-42200,2012-11-19,103-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",2267,6256.92
    SCMS-157660,2012-11-20,900-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",8000,640000
    SCMS-148290,2012-11-22,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1364,42038.48
    SO-41832,2012-11-26,110-ZM-T30,Zambia,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",2573,7590.35
    SCMS-157661,2012-11-30,900-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2744,219520
    SCMS-157661,2012-11-30,900-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",840,67200
    SCMS-157661,2012-12-07,900-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2744,219520
    SCMS-157661,2012-12-07,900-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2744,219520
    SCMS-157661,2012-12-07,900-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2744,219520
    SCMS-157661,2012-12-07,900-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2744,219520
    SO-42300,2012-12-11,102-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",188201,1008757.36
    SO-42220,2012-12-11,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",20451,47037.3
    SO-42220,2012-12-11,103-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 30/6mg, dispersible tablets, 60 Tabs",9215,17508.5
    SO-42220,2012-12-11,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",135933,564121.95
    SO-42300,2012-12-11,102-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",44665,344813.8
    SO-42180,2012-12-11,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",33978,78149.4
    SCMS-148300,2012-12-13,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1500,46230
    SCMS-148300,2012-12-13,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1024,31559.68
    SO-43221,2012-12-13,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",15120,135626.4
    SO-43221,2012-12-13,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",252,897.12
    SO-42190,2012-12-13,103-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 30/6mg, dispersible tablets, 60 Tabs",19425,36907.5
    SO-39480,2012-12-13,113-ZW-T30,Zimbabwe,"Zidovudine 300mg, tablets, 60 Tabs",35061,237012.36
    SO-43670,2012-12-13,102-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",16971,131016.12
    SO-43221,2012-12-13,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",48072,171136.32
    SO-43151,2012-12-17,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",15393,33248.88
    SO-41990,2012-12-17,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",43676,105695.92
    SO-41841,2012-12-17,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",876,1892.16
    SO-41990,2012-12-17,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",132175,871033.25
    SO-41990,2012-12-17,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",107000,1538660
    SCMS-162150,2012-12-24,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",23,736
    SCMS-162160,2012-12-25,111-MZ-T30,Mozambique,"HIV 1/2, Determine Kit without Lancets, Buffer or Caplillary Tubes, 100 Tests",81,5844.15
    SCMS-162160,2012-12-25,111-MZ-T30,Mozambique,"Chase Buffer, Determine, 100 Tests, 2.5ml x 1 Vial",81,405
    SCMS-162860,2012-12-31,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",762,60960
    SCMS-161830,2012-12-31,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2264,181120
    SCMS-161830,2012-12-31,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2352,188160
    SCMS-161830,2012-12-31,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1568,125440
    SCMS-161830,2012-12-31,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2352,188160
    SCMS-161830,2012-12-31,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2744,219520
    SCMS-162830,2013-01-02,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",383,12256
    SO-43150,2013-01-07,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",70647,156836.34
    SO-42830,2013-01-11,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",97516,945905.2
    SO-42850,2013-01-11,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",1890,4573.8
    SO-42850,2013-01-11,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",3726,8271.72
    SO-42850,2013-01-11,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",43632,336839.04
    SO-43420,2013-01-11,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",2484,23896.08
    SO-42832,2013-01-11,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",84875,816497.5
    SO-42870,2013-01-11,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",67271,647147.02
    SO-42830,2013-01-11,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",1928,7345.68
    SO-42832,2013-01-11,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",67609,650398.58
    SCMS-159620,2013-01-16,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",68,2095.76
    SO-44010,2013-01-24,113-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",1573,38947.48
    SO-44330,2013-02-04,113-ZW-T30,Zimbabwe,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",62500,121875
    SCMS-148310,2013-02-09,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1500,46230
    SO-42290,2013-02-11,102-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",7867,57193.09
    SO-43220,2013-02-11,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",221799,1066853.19
    SO-43220,2013-02-11,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",164433,379840.23
    SO-43220,2013-02-11,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",636,2264.16
    SO-43220,2013-02-11,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3600,26172
    SO-43220,2013-02-11,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",119481,574703.61
    SO-43220,2013-02-11,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",131487,318198.54
    SO-43110,2013-02-18,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",10727,46126.1
    SO-43100,2013-02-18,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",65379,895038.51
    SO-43451,2013-02-19,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",30114,412260.66
    SO-43440,2013-02-19,110-ZM-T30,Zambia,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",3648,44067.84
    SCMS-169320,2013-02-28,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",8460,270720
    SO-43120,2013-03-04,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",574,15325.8
    SO-43120,2013-03-04,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",17201,459266.7
    SCMS-148310,2013-03-14,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1021,31467.22
    SO-43210,2013-03-14,113-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",15120,129729.6
    SO-43540,2013-03-14,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",20160,244137.6
    SO-42260,2013-03-14,103-ZW-T30,Zimbabwe,"Lamivudine/Stavudine 30/6mg, dispersible tablets, 60 Tabs",7372,14006.8
    SO-42260,2013-03-14,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",28220,64906
    SO-43571,2013-03-14,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",20160,244137.6
    SO-43210,2013-03-14,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",48960,163036.8
    SO-43580,2013-03-14,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",4800,15984
    SO-43580,2013-03-14,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",20160,244137.6
    SO-43580,2013-03-14,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",4800,34896
    SO-43210,2013-03-14,113-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3600,26172
    SO-43210,2013-03-14,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",176693,399326.18
    SO-43590,2013-03-14,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",20160,244137.6
    SO-43210,2013-03-14,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",60096,135816.96
    SO-42260,2013-03-14,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",39850,165377.5
    SO-43211,2013-03-14,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",132320,621904
    SO-43210,2013-03-14,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",20519,96439.3
    SCMS-173910,2013-03-15,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",10500,336000
    SCMS-159630,2013-03-15,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",407,2592.59
    SCMS-170110,2013-03-15,113-ZW-T30,Zimbabwe,"HIV 1/2/O, First Response HIV 1-2.0, v.3.0 Cards Kit, 30 Tests",8000,180000
    SO-43121,2013-03-15,109-TZ-T30,Tanzania,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",1773,7162.92
    SO-44472,2013-03-15,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",25991,58739.66
    SCMS-174050,2013-03-17,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",151,4832
    SCMS-164000,2013-03-20,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",1832,146560
    SCMS-164000,2013-03-20,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2938,235040
    SCMS-164000,2013-03-20,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2928,234240
    SCMS-164000,2013-03-21,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2939,235120
    SO-42871,2013-03-22,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",182729,1639079.13
    SO-43760,2013-03-22,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",39096,284227.92
    SO-43452,2013-03-22,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",100000,1369000
    SO-43760,2013-03-22,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",1820,4204.2
    SO-44473,2013-03-22,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",40000,92400
    SO-43760,2013-03-22,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",1458,2901.42
    SO-43800,2013-03-22,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",38000,135280
    SO-43240,2013-03-23,102-ZW-T30,Zimbabwe,"Abacavir/Lamivudine 600/300mg, scored tablets, 30 Tabs",270,3769.2
    SO-44280,2013-03-23,103-ZW-T30,Zimbabwe,"Abacavir/Lamivudine 60/30mg, tablets, 60 Tabs",2599,11955.4
    SO-43212,2013-03-23,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",49467,232494.9
    SO-43701,2013-03-23,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",40869,92363.94
    SO-43250,2013-03-23,102-ZW-T30,Zimbabwe,"Abacavir/Lamivudine 600/300mg, scored tablets, 30 Tabs",810,11307.6
    SO-43212,2013-03-23,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",30000,67800
    SO-43212,2013-03-23,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",29131,65836.06
    SCMS-164000,2013-04-01,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2863,229040
    SO-44471,2013-04-01,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",38929,87979.54
    SO-43131,2013-04-02,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",15027,91213.89
    SO-43700,2013-04-08,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",131520,618144
    SO-43711,2013-04-08,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",29506,138678.2
    SO-43230,2013-04-08,102-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",21300,182754
    SO-44300,2013-04-08,103-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",442,5339.36
    SO-43230,2013-04-08,102-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",73271,628665.18
    SO-43700,2013-04-08,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",86515,195523.9
    SO-43213,2013-04-08,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",138974,653177.8
    SCMS-162861,2013-04-10,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",218,17440
    SO-44271,2013-04-13,102-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",40320,488275.2
    SO-44600,2013-04-13,113-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",2390,56762.5
    SO-43450,2013-04-15,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",225035,3080729.15
    SO-43771,2013-04-16,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",2890,5751.1
    SO-42860,2013-04-16,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",97351,1178920.61
    SO-42860,2013-04-16,111-MZ-T30,Mozambique,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",7680,36096
    SO-42862,2013-04-19,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",22000,266420
    SO-43130,2013-04-22,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",24042,145934.94
    SO-44370,2013-04-22,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",31512,191277.84
    SCMS-162831,2013-04-23,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",107,3424
    SCMS-175460,2013-04-23,109-TZ-T30,Tanzania,"Atazanavir/Ritonavir 300/100mg, tablets, 30 Tabs",12830,288675
    SCMS-149110,2013-04-25,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",846,26073.72
    SCMS-149110,2013-04-25,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1500,46230
    SO-43702,2013-04-29,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",4136,9347.36
    SO-43710,2013-04-29,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",40520,91575.2
    SO-43710,2013-04-29,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",91000,205660
    SO-43720,2013-04-29,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",90986,427634.2
    SO-43710,2013-04-29,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",2014,9465.8
    SO-43721,2013-04-29,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",40534,190509.8
    SO-43710,2013-04-29,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",100000,470000
    SO-43720,2013-04-29,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",131520,297235.2
    SCMS-169330,2013-04-30,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",8460,270720
    SO-43122,2013-05-09,109-TZ-T30,Tanzania,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",1980,7999.2
    SO-44910,2013-05-13,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",69811,423752.77
    SO-44910,2013-05-13,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",20537,124659.59
    SO-44381,2013-05-14,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",12837,317844.12
    SO-44381,2013-05-14,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",11606,26693.8
    SO-44981,2013-05-14,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",12917,29709.1
    SO-44981,2013-05-14,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",12106,52055.8
    SO-44381,2013-05-14,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",19014,260301.66
    SO-44900,2013-05-14,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",18216,110571.12
    SCMS-183050,2013-05-22,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",1500,46230
    SCMS-183050,2013-05-22,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",760,23423.2
    SO-43140,2013-05-23,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",24977,48705.15
    SO-44770,2013-05-28,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",249965,3239546.4
    SO-44475,2013-05-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",96800,223608
    SCMS-173920,2013-06-05,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2233,178640
    SCMS-173920,2013-06-05,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2607,208560
    SCMS-173920,2013-06-06,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2950,236000
    SCMS-173920,2013-06-06,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2910,232800
    SCMS-175500,2013-06-06,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",237,7304.34
    SO-44474,2013-06-07,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",3480,7864.8
    SO-43460,2013-06-07,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",62168,435176
    SO-43460,2013-06-07,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",87384,611688
    SO-44476,2013-06-07,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",120000,271200
    SO-43460,2013-06-07,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",92492,647444
    SO-43460,2013-06-07,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",12873,90111
    SCMS-182810,2013-06-11,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",311,9952
    SO-44800,2013-06-11,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",43563,145064.79
    SCMS-175480,2013-06-18,109-TZ-T30,Tanzania,"Atazanavir/Ritonavir 300/100mg, tablets, 30 Tabs",4779,107527.5
    SO-44384,2013-06-18,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",31000,401760
    SO-44383,2013-06-18,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",30598,396550.08
    SO-44982,2013-06-18,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",10347,134097.12
    SO-44382,2013-06-18,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",7995,174131.1
    SCMS-149120,2013-06-19,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",2346,72303.72
    SO-44830,2013-06-20,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",100000,727000
    SO-44830,2013-06-20,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",2151,14067.54
    SO-44830,2013-06-20,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",567,3708.18
    SO-44830,2013-06-20,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",660,4798.2
    SO-44830,2013-06-20,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",184,1203.36
    SCMS-182820,2013-06-25,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",610,48800
    SO-44810,2013-07-04,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",17037,56733.21
    SO-44820,2013-07-04,111-MZ-T30,Mozambique,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",1800,7272
    SO-44810,2013-07-04,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",8807,22898.2
    SCMS-174670,2013-07-08,103-ZW-T30,Zimbabwe,"Didanosine 25mg [Videx], chewable tablets, 60 Tabs",703,4921
    SO-42861,2013-07-10,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",66956,704377.12
    SCMS-181170,2013-07-11,110-ZM-T30,Zambia,"Abacavir/Lamivudine 60/30mg, dispersible tablets, 60 Tabs",40000,240000
    SCMS-186890,2013-07-18,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",765,4544.1
    SCMS-190730,2013-07-23,100-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",2730,87360
    SO-43830,2013-07-23,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",176213,2283720.48
    SO-44771,2013-07-23,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",78787,1021079.52
    SCMS-189250,2013-07-24,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",6900,220800
    SO-44991,2013-07-24,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",69963,906720.48
    SO-43770,2013-07-26,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",170900,1466322
    SO-43791,2013-07-26,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",18597,39053.7
    SO-43820,2013-07-26,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",34200,113886
    SO-43770,2013-07-26,111-MZ-T30,Mozambique,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",8531,40095.7
    SO-43770,2013-07-26,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",7044,74102.88
    SO-43820,2013-07-26,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",13150,27615
    SO-43770,2013-07-26,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",50000,429000
    SO-43810,2013-07-26,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",5320,34101.2
    SO-43770,2013-07-26,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",32508,227556
    SO-45061,2013-07-30,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",1102,14281.92
    SO-45061,2013-07-30,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",5410,70113.6
    SCMS-189240,2013-07-31,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2929,234320
    SO-44851,2013-07-31,111-MZ-T30,Mozambique,"Abacavir/Lamivudine 600/300mg, scored tablets, 30 Tabs",3400,47464
    SCMS-186900,2013-08-01,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",435,13406.7
    SO-43790,2013-08-01,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",120000,1029600
    SO-43790,2013-08-01,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",13603,28566.3
    SO-43790,2013-08-01,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",25400,217932
    SO-43790,2013-08-01,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",108700,932646
    SO-43774,2013-08-01,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",50000,526000
    SO-43774,2013-08-01,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",1000,10520
    SCMS-189240,2013-08-05,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2906,232480
    SO-43570,2013-08-06,113-ZW-T30,Zimbabwe,"Efavirenz 600mg, tablets, 30 Tabs",4800,15984
    SO-44340,2013-08-06,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",23090,52183.4
    SO-43831,2013-08-06,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",53787,697079.52
    SO-44340,2013-08-06,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",10227,23113.02
    SO-44340,2013-08-06,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",98203,221938.78
    SO-44290,2013-08-06,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",49000,203350
    SO-44340,2013-08-06,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",131520,618144
    SO-44290,2013-08-06,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",14217,59000.55
    SO-44861,2013-08-08,111-MZ-T30,Mozambique,"Abacavir 300mg, tablets, 60 Tabs",10000,129600
    SCMS-189240,2013-08-09,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3038,243040
    SCMS-189240,2013-08-09,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2127,170160
    SCMS-185210,2013-08-13,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",67098,369039
    SO-44385,2013-08-15,109-TZ-T30,Tanzania,"Efavirenz 200mg, scored tablets, 90 Tabs",6823,49807.9
    SCMS-190740,2013-08-23,100-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2730,218400
    SCMS-193850,2013-08-24,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",32002,260816.3
    SCMS-193850,2013-08-24,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",36451,297075.65
    SCMS-188800,2013-08-27,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",79620,469758
    SO-44862,2013-08-29,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",2600,5174
    SCMS-186920,2013-09-05,109-TZ-T30,Tanzania,"Atazanavir/Ritonavir 300/100mg, tablets, 30 Tabs",5175,116437.5
    SO-45970,2013-09-05,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",60000,495600
    SO-44380,2013-09-05,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",14146,27584.7
    SO-45991,2013-09-09,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",2788,31950.48
    SO-45720,2013-09-10,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",58920,505533.6
    SO-44983,2013-09-10,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",26000,152620
    SO-45992,2013-09-10,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",13370,153220.2
    SO-44983,2013-09-10,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",19086,112034.82
    SO-44983,2013-09-10,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",3342,38299.32
    SCMS-189230,2013-09-11,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",6000,480000
    SO-44992,2013-09-11,109-TZ-T30,Tanzania,"Abacavir/Lamivudine 60/30mg, tablets, 60 Tabs",578,2312
    SCMS-189360,2013-09-13,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3053,0
    SCMS-189360,2013-09-15,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3029,0
    SCMS-189360,2013-09-16,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3039,0
    SCMS-189361,2013-09-16,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2500,200000
    SCMS-189360,2013-09-16,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2330,0
    SCMS-189360,2013-09-16,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3015,0
    SCMS-189360,2013-09-17,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2915,0
    SO-45060,2013-09-17,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",62000,710520
    SO-45060,2013-09-17,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",3908,44785.68
    SCMS-201910,2013-09-18,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",3000,96000
    SO-43141,2013-09-18,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",2191,4272.45
    SCMS-189130,2013-09-20,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3781,0
    SO-45850,2013-09-20,113-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",8599,187286.22
    SO-44270,2013-09-20,102-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",59680,627833.6
    SO-45131,2013-09-20,103-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",435,5254.8
    SO-44291,2013-09-20,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",61591,255602.65
    SO-45730,2013-09-23,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",73690,632260.2
    SO-44460,2013-09-23,110-ZM-T30,Zambia,"Efavirenz 200mg, scored tablets, 90 Tabs",10000,73000
    SCMS-198780,2013-09-24,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",36426,296143.38
    SCMS-198780,2013-09-24,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",33022,268468.86
    SCMS-198780,2013-09-24,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",37012,300907.56
    SCMS-198780,2013-09-27,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",7255,58983.15
    SO-43780,2013-09-27,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",40250,134032.5
    SO-45980,2013-09-27,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",67426,829339.8
    SO-44984,2013-09-27,109-TZ-T30,Tanzania,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",25836,55547.4
    SO-44984,2013-09-27,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",80322,312452.58
    SO-43780,2013-09-27,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",13100,61570
    SO-44850,2013-09-27,111-MZ-T30,Mozambique,"Zidovudine 10mg/ml, oral solution w/syringe, Bottle, 240 ml",13100,27510
    SCMS-187130,2013-09-30,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], film coated tablets, 60 Tabs",168,1150.8
    SO-44993,2013-10-01,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",12567,154574.1
    SO-44993,2013-10-01,109-TZ-T30,Tanzania,"Lamivudine/Stavudine 30/6mg, dispersible tablets, 60 Tabs",926,1759.4
    SCMS-198770,2013-10-04,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",150000,1215000
    SCMS-198800,2013-10-04,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",216755,2653081.2
    SCMS-185220,2013-10-08,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], film coated tablets, 60 Tabs",616,4219.6
    SO-44866,2013-10-08,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",16584,184911.6
    SO-44866,2013-10-08,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",21410,133812.5
    SO-45000,2013-10-08,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",17167,347116.74
    SCMS-185200,2013-10-09,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",18025,52633
    SCMS-185200,2013-10-09,111-MZ-T30,Mozambique,"Lamivudine/Stavudine 150/30mg, tablets, 60 Tabs",13168,38450.56
    SO-43560,2013-10-09,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",20160,224784
    SO-44350,2013-10-09,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",131520,632611.2
    SO-44350,2013-10-09,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",131520,303811.2
    SO-43773,2013-10-09,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",125320,1318366.4
    SO-44864,2013-10-12,111-MZ-T30,Mozambique,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",1000,4040
    SO-45891,2013-10-12,111-MZ-T30,Mozambique,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",720,2908.8
    SCMS-188801,2013-10-17,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",11811,69684.9
    SO-44470,2013-10-22,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",2997,6773.22
    SO-44772,2013-10-22,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",16099,198017.7
    SO-45071,2013-10-22,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",52483,118611.58
    SO-45071,2013-10-22,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",14404,56031.56
    SO-44470,2013-10-22,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",39180,88546.8
    SO-45121,2013-10-22,103-ZW-T30,Zimbabwe,"Efavirenz 200mg, scored tablets, 90 Tabs",1000,9300
    SO-44477,2013-10-22,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",42773,96666.98
    SCMS-198801,2013-10-23,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",163929,2047473.21
    SCMS-198801,2013-10-23,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",65763,821379.87
    SCMS-186820,2013-10-24,103-ZW-T30,Zimbabwe,"Didanosine 25mg [Videx], chewable tablets, 60 Tabs",747,5229
    SO-43775,2013-10-31,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",15246,169992.9
    SO-44865,2013-10-31,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",9357,31158.81
    SO-44865,2013-10-31,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",70643,235241.19
    SO-44865,2013-10-31,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",87707,378894.24
    SO-44990,2013-11-01,109-TZ-T30,Tanzania,"Efavirenz 200mg, scored tablets, 90 Tabs",5117,47588.1
    SCMS-205500,2013-11-04,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",645,51600
    SO-44980,2013-11-04,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",6097,14023.1
    SO-44980,2013-11-04,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 100 ml",56540,73502
    SO-44980,2013-11-04,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",3478,21111.46
    SO-43462,2013-11-05,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",67271,470897
    SO-43461,2013-11-05,110-ZM-T30,Zambia,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",107832,754824
    SCMS-201920,2013-11-06,110-ZM-T30,Zambia,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",4000,320000
    SCMS-187100,2013-11-08,111-MZ-T30,Mozambique,"Darunavir 300mg [Prezista], tablets, 120 Tabs",90,5994
    SO-45910,2013-11-09,100-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",31760,192783.2
    SCMS-200850,2013-11-13,109-TZ-T30,Tanzania,"Efavirenz 50mg, capsule, 30 Caps",3550,5538
    SO-44870,2013-11-13,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",3035,22064.45
    SO-44863,2013-11-13,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",43680,285667.2
    SO-44870,2013-11-13,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",21984,159823.68
    SO-44863,2013-11-13,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",2000,4520
    SO-44863,2013-11-13,111-MZ-T30,Mozambique,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",4969,23354.3
    SO-44863,2013-11-13,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",38016,276376.32
    SO-44870,2013-11-13,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",39997,290778.19
    SCMS-205490,2013-11-19,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",675,21600
    SCMS-205510,2013-11-20,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",4500,144000
    SCMS-193860,2013-11-21,109-TZ-T30,Tanzania,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",200000,2100000
    SCMS-205680,2013-11-21,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",19000,216600
    SCMS-202300,2013-11-21,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",2736,16251.84
    SCMS-202310,2013-11-21,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",264,8136.48
    SO-44360,2013-11-25,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",51520,119011.2
    SO-44360,2013-11-25,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",80000,184800
    SO-45340,2013-11-25,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",37696,420310.4
    SO-44360,2013-11-25,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",83551,401880.31
    SO-43550,2013-11-25,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",20160,224784
    SO-45892,2013-11-28,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",38976,334414.08
    SO-45892,2013-11-28,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",32000,106560
    SO-46770,2013-11-28,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",112303,1252178.45
    SO-45091,2013-11-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",180892,408815.92
    SO-45091,2013-11-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",80000,180800
    SO-45091,2013-11-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",9984,22563.84
    SO-45930,2013-11-29,100-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",66205,814321.5
    SO-46520,2013-11-29,110-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",11833,135606.18
    SO-45930,2013-11-29,100-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",35496,80220.96
    SO-45092,2013-11-29,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",80000,180800
    SCMS-205480,2013-12-02,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",3,240
    SCMS-205880,2013-12-02,110-ZM-T30,Zambia,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",2900,92800
    SCMS-210170,2013-12-09,113-ZW-T30,Zimbabwe,"Chase Buffer, Determine, 100 Tests, 2.5ml x 1 Vial",2000,10000
    SCMS-210170,2013-12-09,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",2000,160000
    SCMS-186830,2013-12-13,103-ZW-T30,Zimbabwe,"Didanosine 25mg [Videx], chewable tablets, 60 Tabs",372,2604
    SO-46680,2013-12-16,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",31144,70385.44
    SO-46680,2013-12-16,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",59498,134465.48
    SO-46680,2013-12-16,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",72518,163890.68
    SCMS-187080,2013-12-18,111-MZ-T30,Mozambique,"Raltegravir 400mg [Isentress], tablets, 60 Tabs",54,2997
    SCMS-211070,2013-12-23,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",20000,43000
    SCMS-205460,2013-12-23,109-TZ-T30,Tanzania,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",3,96
    SCMS-198771,2013-12-27,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",16245,131584.5
    SCMS-198771,2013-12-27,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",80516,652179.6
    SCMS-198771,2013-12-27,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",53239,431235.9
    SCMS-200840,2013-12-31,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",1764,10478.16
    SCMS-212160,2013-12-31,109-TZ-T30,Tanzania,"Zidovudine 300mg, tablets, 60 Tabs",11500,62445
    SO-45895,2014-01-06,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",59674,512002.92
    SO-45993,2014-01-09,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",50000,194500
    SCMS-211060,2014-01-13,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",20000,43000
    SO-45130,2014-01-13,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",92045,358055.05
    SO-45130,2014-01-13,103-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",194,1650.94
    SO-44361,2014-01-13,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",39360,189321.6
    SO-45130,2014-01-13,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",88500,344265
    SO-45122,2014-01-13,103-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",241,2050.91
    SO-44867,2014-01-15,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",44840,499966
    SO-46171,2014-01-15,111-MZ-T30,Mozambique,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",2575,12102.5
    SO-45741,2014-01-20,109-TZ-T30,Tanzania,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",68762,766696.3
    SO-45741,2014-01-20,109-TZ-T30,Tanzania,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",5531,61670.65
    SCMS-210650,2014-01-21,102-ZW-T30,Zimbabwe,"Abacavir/Lamivudine 600/300mg, tablets, 30 Tabs",9810,132336.9
    SO-47470,2014-01-24,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",6350,35433
    SO-45080,2014-01-24,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",269030,3309069
    SO-45100,2014-01-24,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",46009,942264.32
    SO-45081,2014-01-24,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",100619,1237613.7
    SO-45072,2014-01-24,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",20000,77800
    SO-45081,2014-01-24,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",177272,2180445.6
    SO-45081,2014-01-24,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",133970,1647831
    SO-45100,2014-01-24,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",45711,924276.42
    SO-45080,2014-01-24,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",2424,29815.2
    SCMS-205690,2014-01-28,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",20000,223800
    SCMS-210910,2014-01-28,109-TZ-T30,Tanzania,"Efavirenz 50mg, capsule, 30 Caps",11912,18582.72
    SO-45893,2014-01-30,111-MZ-T30,Mozambique,"Abacavir 300mg, tablets, 60 Tabs",1440,16502.4
    SO-45893,2014-01-30,111-MZ-T30,Mozambique,"Abacavir 300mg, tablets, 60 Tabs",6275,71911.5
    SO-45893,2014-01-30,111-MZ-T30,Mozambique,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",12960,262051.2
    SO-45893,2014-01-30,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",13290,74158.2
    SO-45894,2014-01-30,111-MZ-T30,Mozambique,"Zidovudine 300mg, tablets, 60 Tabs",33650,187767
    SO-45894,2014-01-30,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",50000,166500
    SCMS-215200,2014-02-07,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 80/20mg/ml [Kaletra], oral solution, cool, Bottle 5 x 60 ml",2569,79176.58
    SCMS-211560,2014-02-10,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",9575,766000
    SO-45896,2014-02-10,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",39600,327096
    SO-44362,2014-02-10,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",8609,41409.29
    SO-45120,2014-02-10,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",115211,432041.25
    SO-45110,2014-02-10,102-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",90000,946800
    SO-45896,2014-02-10,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",66054,736502.1
    SO-45132,2014-02-10,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",841,3153.75
    SO-45896,2014-02-10,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",34552,232534.96
    SO-45123,2014-02-11,103-ZW-T30,Zimbabwe,"Efavirenz 200mg, scored tablets, 90 Tabs",266,2473.8
    SO-46951,2014-02-11,103-ZW-T30,Zimbabwe,"Efavirenz 200mg, scored tablets, 90 Tabs",5923,55083.9
    SO-47230,2014-02-11,103-ZW-T30,Zimbabwe,"Abacavir/Lamivudine 60/30mg, tablets, 60 Tabs",2088,8352
    SCMS-202390,2014-02-14,110-ZM-T30,Zambia,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",300000,1722000
    SCMS-219210,2014-02-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",250000,2027500
    SCMS-223510,2014-02-14,110-ZM-T30,Zambia,"Zidovudine 300mg, tablets, 60 Tabs",6160,40040
    SO-45998,2014-02-19,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",909,17743.68
    SO-46000,2014-02-19,109-TZ-T30,Tanzania,"Abacavir/Lamivudine 60/30mg, tablets, 60 Tabs",23964,95856
    SO-45742,2014-02-19,109-TZ-T30,Tanzania,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",46066,500737.42
    SO-45999,2014-02-19,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",40000,234800
    SO-45897,2014-02-19,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",145400,1247532
    SO-45999,2014-02-19,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",11022,125209.92
    SO-45898,2014-02-19,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",164250,1409265
    SO-46000,2014-02-19,109-TZ-T30,Tanzania,"Abacavir/Lamivudine 60/30mg, tablets, 60 Tabs",9458,37832
    SO-45999,2014-02-19,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 100 ml",13171,17122.3
    SO-45998,2014-02-19,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",32753,670781.44
    SO-44860,2014-02-20,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",80071,892791.65
    SO-46172,2014-02-20,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",35533,153502.56
    SO-45901,2014-02-20,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",66946,727703.02
    SO-46172,2014-02-20,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",47205,203925.6
    SO-45901,2014-02-20,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",103129,1121012.23
    SO-46671,2014-02-21,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",16357,185815.52
    SCMS-201860,2014-02-25,100-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",77654,916317.2
    SO-45995,2014-02-25,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",2178,12784.86
    SO-45995,2014-02-25,109-TZ-T30,Tanzania,"Efavirenz 200mg, scored tablets, 90 Tabs",5687,52889.1
    SO-45995,2014-02-25,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",9301,21392.3
    SO-45995,2014-02-25,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",7894,33944.2
    SO-45995,2014-02-25,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",337,1978.19
    SCMS-215590,2014-03-02,111-MZ-T30,Mozambique,"Didanosine 400mg, delayed-release capsules, 30 Caps",800,16000
    SCMS-215580,2014-03-07,111-MZ-T30,Mozambique,"Ritonavir 100mg [Norvir], film coated tablets, 60 Tabs",120,822
    SCMS-210890,2014-03-07,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",1742,10347.48
    SCMS-210900,2014-03-07,109-TZ-T30,Tanzania,"Zidovudine 300mg, tablets, 60 Tabs",20172,109533.96
    SO-45997,2014-03-07,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 30/50/6mg, dispersible tablets, 60 Tabs",9312,21417.6
    SO-45997,2014-03-07,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Stavudine 60/100/12mg, dispersible tablets, 60 Tabs",3879,16679.7
    SO-47520,2014-03-07,109-TZ-T30,Tanzania,"Efavirenz 200mg, scored tablets, 90 Tabs",21596,200842.8
    SO-45996,2014-03-12,109-TZ-T30,Tanzania,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 100 ml",20000,26000
    SCMS-186840,2014-03-13,103-ZW-T30,Zimbabwe,"Didanosine 25mg [Videx], chewable tablets, 60 Tabs",1014,7098
    SO-46620,2014-03-21,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",8977,100093.55
    SO-46620,2014-03-21,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",360000,4014000
    SO-46620,2014-03-21,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",143023,1594706.45
    SCMS-200851,2014-03-22,109-TZ-T30,Tanzania,"Efavirenz 50mg, capsule, 30 Caps",5925,9243
    SCMS-210920,2014-03-22,109-TZ-T30,Tanzania,"Efavirenz 50mg, capsule, 30 Caps",20867,32552.52
    SO-46960,2014-03-24,103-ZW-T30,Zimbabwe,"Abacavir 20mg/ml, oral solution w/syringe, Bottle, 240 ml",595,5063.45
    SO-45140,2014-03-24,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",290000,1087500
    SO-45070,2014-03-25,110-ZM-T30,Zambia,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",37979,147738.31
    SO-45082,2014-03-25,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",25511,303325.79
    SO-45940,2014-03-25,100-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",1209,2696.07
    SO-45940,2014-03-25,100-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",10000,22300
    SO-45083,2014-03-25,110-ZM-T30,Zambia,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",3866,45966.74
    SO-46170,2014-03-28,111-MZ-T30,Mozambique,"Abacavir/Lamivudine 600/300mg, scored tablets, 30 Tabs",4837,65396.24
    SO-47081,2014-03-28,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",41076,339287.76
    SO-47081,2014-03-28,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",2100,4746
    SO-47081,2014-03-28,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",1330,3005.8
    SO-45900,2014-03-28,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",180194,1958708.78
    SO-44840,2014-03-28,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",70000,780500
    SO-47081,2014-03-28,111-MZ-T30,Mozambique,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",1638,7698.6
    SO-46170,2014-03-28,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Stavudine 150/200/30mg, tablets, 60 Tabs",12160,52531.2
    SCMS-211550,2014-04-02,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",5673,181536
    SCMS-225850,2014-04-04,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",8787,702960
    SO-46670,2014-04-08,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",102980,386175
    SCMS-215600,2014-04-09,111-MZ-T30,Mozambique,"Didanosine 250mg, delayed-release capsules, 30 Caps",800,6064
    SCMS-210901,2014-04-11,109-TZ-T30,Tanzania,"Zidovudine 300mg, tablets, 60 Tabs",31528,171197.04
    SO-47083,2014-04-14,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",137189,1529657.35
    SO-47083,2014-04-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",54997,454275.22
    SO-47083,2014-04-14,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",4629,51613.35
    SO-47083,2014-04-14,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",95,784.7
    SO-47083,2014-04-14,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",43000,143190
    SO-47083,2014-04-14,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",4584,8526.24
    SO-44994,2014-04-17,109-TZ-T30,Tanzania,"Efavirenz 200mg, scored tablets, 90 Tabs",135,1255.5
    SO-47791,2014-04-18,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",1222,2175.16
    SO-47791,2014-04-18,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 100 ml",2000,2600
    SCMS-219200,2014-04-25,109-TZ-T30,Tanzania,"Zidovudine 300mg, tablets, 60 Tabs",63200,347600
    SCMS-219220,2014-05-02,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",35136,284952.96
    SCMS-219220,2014-05-02,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",23040,186854.4
    SCMS-229670,2014-05-02,111-MZ-T30,Mozambique,"HIV 1/2, Determine Kit without Lancets, Buffer or Caplillary Tubes, 100 Tests",229,16522.35
    SCMS-219220,2014-05-02,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",33216,269381.76
    SCMS-211561,2014-05-02,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",8898,711840
    SCMS-229670,2014-05-02,111-MZ-T30,Mozambique,"Chase Buffer, Determine, 100 Tests, 2.5ml x 1 Vial",229,1145
    SCMS-219220,2014-05-02,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",33792,274053.12
    SCMS-219220,2014-05-02,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",24816,201257.76
    SO-46002,2014-05-02,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",20921,122806.27
    SO-46002,2014-05-02,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",43460,162975
    SO-45994,2014-05-07,109-TZ-T30,Tanzania,"Abacavir/Lamivudine 60/30mg, dispersible tablets, 60 Tabs",25000,157500
    SO-46720,2014-05-07,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",33086,664036.02
    SO-46673,2014-05-07,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",27293,306500.39
    SO-46660,2014-05-10,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",206508,2455380.12
    SCMS-219190,2014-05-19,109-TZ-T30,Tanzania,"Nevirapine 200mg, tablets, 60 Tabs",96200,209716
    SO-47190,2014-05-19,110-ZM-T30,Zambia,"Lamivudine 150mg, tablets, 60 Tabs",10391,23171.93
    SO-45093,2014-05-19,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",54470,120378.7
    SO-47201,2014-05-19,110-ZM-T30,Zambia,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",27900,129456
    SO-47201,2014-05-19,110-ZM-T30,Zambia,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",29440,136601.6
    SO-47201,2014-05-19,110-ZM-T30,Zambia,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",123856,574691.84
    SO-45920,2014-05-19,100-ZM-T30,Zambia,"Abacavir 300mg, tablets, 60 Tabs",11209,145268.64
    SO-47201,2014-05-19,110-ZM-T30,Zambia,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",12590,58417.6
    SO-47082,2014-05-23,111-MZ-T30,Mozambique,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 240 ml",26200,48732
    SO-47085,2014-05-23,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",100000,811000
    SO-47085,2014-05-23,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",100000,811000
    SO-46950,2014-05-23,103-ZW-T30,Zimbabwe,"Efavirenz 200mg, scored tablets, 90 Tabs",819,7616.7
    SO-47085,2014-05-23,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",173309,1405535.99
    SCMS-225860,2014-05-24,109-TZ-T30,Tanzania,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",350,28000
    SO-47052,2014-05-26,111-MZ-T30,Mozambique,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",560,2116.8
    SCMS-233190,2014-05-27,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",115000,414000
    SCMS-233190,2014-05-27,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",35000,410900
    SCMS-225820,2014-05-27,109-TZ-T30,Tanzania,"Atazanavir/Ritonavir 300/100mg, tablets, 30 Tabs",10565,211300
    SCMS-211561,2014-05-30,111-MZ-T30,Mozambique,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",5102,408160
    SO-46650,2014-05-30,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",225000,2425500
    SO-46650,2014-05-30,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",66407,715867.46
    SO-47360,2014-05-30,102-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",132926,1482124.9
    SCMS-211551,2014-06-02,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",3962,126784
    SO-46652,2014-06-02,113-ZW-T30,Zimbabwe,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",87667,945050.26
    SO-45890,2014-06-03,111-MZ-T30,Mozambique,"Abacavir 300mg, tablets, 60 Tabs",10000,113600
    SO-47591,2014-06-03,111-MZ-T30,Mozambique,"Lamivudine 150mg, tablets, 60 Tabs",440,765.6
    SO-47051,2014-06-03,111-MZ-T30,Mozambique,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",3464,16280.8
    SO-47084,2014-06-03,111-MZ-T30,Mozambique,"Abacavir 300mg, tablets, 60 Tabs",3386,38024.78
    SO-47084,2014-06-03,111-MZ-T30,Mozambique,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",10040,189756
    SO-47084,2014-06-03,111-MZ-T30,Mozambique,"Lamivudine/Nevirapine/Zidovudine 150/200/300mg, tablets, 60 Tabs",100000,811000
    SO-45890,2014-06-03,111-MZ-T30,Mozambique,"Lamivudine/Zidovudine 150/300mg, tablets, 60 Tabs",25000,168250
    SO-47701,2014-06-03,111-MZ-T30,Mozambique,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",3456,16243.2
    SO-47084,2014-06-03,111-MZ-T30,Mozambique,"Tenofovir Disoproxil Fumarate 300mg, tablets, 30 Tabs",640,2419.2
    SO-48180,2014-06-03,111-MZ-T30,Mozambique,"Abacavir 300mg, tablets, 60 Tabs",405,4548.15
    SO-47202,2014-06-04,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",25482,521871.36
    SO-47202,2014-06-04,110-ZM-T30,Zambia,"Lopinavir/Ritonavir 200/50mg, tablets, 120 Tabs",3599,73707.52
    SO-45743,2014-06-05,109-TZ-T30,Tanzania,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",151208,1590708.16
    SO-47203,2014-06-06,110-ZM-T30,Zambia,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",166295,771608.8
    SO-47652,2014-06-06,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",43479,516965.31
    SO-46006,2014-06-10,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",34733,199367.42
    SCMS-229680,2014-06-13,111-MZ-T30,Mozambique,"HIV 1/2, Uni-Gold HIV Kit, 20 Tests",286,9152
    SCMS-234720,2014-06-14,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",32670,151915.5
    SCMS-234720,2014-06-14,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",32760,152334
    SCMS-234750,2014-06-14,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",55000,114400
    SCMS-234770,2014-06-14,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",78000,170040
    SCMS-234730,2014-06-14,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",25811,118472.49
    SCMS-234730,2014-06-14,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",85000,188700
    SCMS-234760,2014-06-14,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",158000,347600
    SCMS-234720,2014-06-14,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",33439,155491.35
    SCMS-234720,2014-06-14,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",24540,114111
    SCMS-234760,2014-06-14,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",7000,15400
    SO-47790,2014-06-17,110-ZM-T30,Zambia,"Nevirapine 10mg/ml, oral suspension w/syringe, Bottle, 100 ml",6778,8811.4
    SO-45090,2014-06-17,110-ZM-T30,Zambia,"Nevirapine 200mg, tablets, 60 Tabs",77187,168267.66
    SCMS-225830,2014-06-18,113-ZW-T30,Zimbabwe,"HIV 1/2, Determine Complete HIV Kit, 100 Tests",8787,702960
    SCMS-225830,2014-06-18,113-ZW-T30,Zimbabwe,"Chase Buffer, Determine, 100 Tests, 2.5ml x 1 Vial",3939,19695
    SO-45740,2014-06-18,109-TZ-T30,Tanzania,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",116931,1260516.18
    SO-47541,2014-06-20,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",153560,721732
    SO-47541,2014-06-20,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",178097,402499.22
    SO-47250,2014-06-20,103-ZW-T30,Zimbabwe,"Abacavir/Lamivudine 60/30mg, tablets, 60 Tabs",1973,7892
    SO-45990,2014-06-21,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",10267,58932.58
    SO-47961,2014-06-21,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",2707,30399.61
    SCMS-236750,2014-06-24,109-TZ-T30,Tanzania,"Efavirenz 200mg, scored tablets, 90 Tabs",15041,139881.3
    SCMS-232850,2014-06-24,109-TZ-T30,Tanzania,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",36000,129600
    SCMS-236760,2014-06-24,109-TZ-T30,Tanzania,"Efavirenz 200mg, scored tablets, 90 Tabs",9959,92618.7
    SCMS-216230,2014-06-24,103-ZW-T30,Zimbabwe,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",9670,57439.8
    SCMS-231090,2014-06-24,109-TZ-T30,Tanzania,"Abacavir 300mg, tablets, 60 Tabs",20000,221800
    SCMS-210880,2014-06-24,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 100/25mg [Aluvia], tablets, 60 Tabs",1956,11618.64
    SCMS-231060,2014-06-24,109-TZ-T30,Tanzania,"Emtricitabine/Tenofovir Disoproxil Fumarate 200/300mg, tablets, 30 Tabs",5000,28700
    SO-47041,2014-06-24,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",177954,1984187.1
    SO-47041,2014-06-24,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",263351,2936363.65
    SO-46005,2014-06-24,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",10724,202683.6
    SO-47041,2014-06-24,111-MZ-T30,Mozambique,"Efavirenz/Lamivudine/Tenofovir Disoproxil Fumarate 600/300/300mg, tablets, 30 Tabs",127671,1423531.65
    SO-46721,2014-06-24,109-TZ-T30,Tanzania,"Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs",14758,278926.2
    SO-47651,2014-06-24,109-TZ-T30,Tanzania,"Efavirenz/Emtricitabine/Tenofovir Disoproxil Fumarate 600/200/300mg, tablets, 30 Tabs",50000,594500
    SO-47041,2014-06-24,111-MZ-T30,Mozambique,"Efavirenz 600mg, tablets, 30 Tabs",63000,209790
    SO-47041,2014-06-24,111-MZ-T30,Mozambique,"Nevirapine 200mg, tablets, 60 Tabs",2100,4746
    SO-47540,2014-06-29,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",100000,218000
    SO-47540,2014-06-29,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",76950,356278.5
    SO-47540,2014-06-29,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",43715,202400.45
    SO-47540,2014-06-29,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",120000,261600
    SO-47540,2014-06-29,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",68113,148486.34
    SO-48431,2014-06-29,103-ZW-T30,Zimbabwe,"Lamivudine/Zidovudine 30/60mg, tablets, 60 Tabs",23999,47758.01
    SO-47540,2014-06-29,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",140000,648200
    SO-47540,2014-06-29,113-ZW-T30,Zimbabwe,"Nevirapine 200mg, tablets, 60 Tabs",48253,105191.54
    SO-47540,2014-06-29,113-ZW-T30,Zimbabwe,"Lamivudine/Tenofovir Disoproxil Fumarate 300/300mg, tablets, 30 Tabs",75701,350495.63
    SO-48441,2014-06-29,103-ZW-T30,Zimbabwe,"Lamivudine/Nevirapine/Zidovudine 30/50/60mg, dispersible tablets, 60 Tabs",66023,246265.79

    """#
}
