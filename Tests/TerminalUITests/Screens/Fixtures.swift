import Workbench

/// Screens with the figures of a real assortment, for snapshots.
enum Fixtures {
  static func header(_ crumbs: [String], switches: [String] = []) -> HeaderView {
    HeaderView(
      workspace: "online-retail", crumbs: crumbs, run: "run 3f9c21a07be4 · 2 h old",
      actor: "planner-a", journal: JournalBadge(state: .intact, entries: 41), switches: switches)
  }

  static func keys(_ hints: [(String, String)]) -> [KeyHint] {
    hints.map { KeyHint(key: $0.0, label: $0.1, action: $0.1) }
  }

  static func facts(_ pairs: [(String, RichLine)]) -> [Fact] { pairs.map { Fact($0.0, $0.1) } }

  static let months = ["D", "J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]

  static let matrix = ScreenView(
    header: header(["products", "abc × xyz"]), body: .matrix(matrixView()),
    footer: FooterView(
      keys: keys([
        ("↵", "members"), ("m", "measure"), ("d", "dimensions"), ("t", "what-if"),
        ("c", "challenge"), ("a", "approvals"), ("j", "journal"), (":", "commands"), ("?", "help"),
      ])))

  static func matrixView(_ selection: MatrixView.Selection = .cell(row: 0, column: 1)) -> MatrixView
  {
    let counts = [[180, 337, 299], [83, 361, 521], [16, 372, 1_622]]
    let shares = [[22.1, 33.6, 24.2], [1.4, 5.7, 7.8], [0.1, 1.5, 3.4]]
    func cell(_ share: Double, _ count: Int, _ overridden: Int = 0) -> MatrixView.Cell {
      MatrixView.Cell(
        value: Figures.percent(share / 100), detail: Figures.count(count, "item"),
        weight: share / 33.6, overridden: overridden)
    }
    func total(_ share: Double, _ count: Int) -> MatrixView.Cell {
      MatrixView.Cell(value: Figures.percent(share / 100), detail: Figures.whole(count))
    }
    return MatrixView(
      title: "Revenue share", caption: "3 791 products · £10.27 m · Dec 2010 – Dec 2011",
      rowTitle: "abc", columnTitle: "xyz",
      rows: [
        .init(name: "A", label: "", rule: "to 80 %"), .init(name: "B", label: "", rule: "to 95 %"),
        .init(name: "C", label: "", rule: "rest"),
      ],
      columns: [
        .init(name: "X", label: "steady", rule: "CV ≤ 0.50"),
        .init(name: "Y", label: "variable", rule: "CV ≤ 1.00"),
        .init(name: "Z", label: "erratic", rule: "CV > 1.00"),
      ],
      cells: (0..<3).map { row in
        (0..<3).map { cell(shares[row][$0], counts[row][$0], row == 0 && $0 == 1 ? 3 : 0) }
      },
      rowTotals: [total(80.0, 816), total(15.0, 965), total(5.0, 2_010)],
      columnTotals: [total(23.6, 279), total(40.8, 1_070), total(35.5, 2_442)],
      total: total(100, 3_791),
      outside: facts([("new", "48"), ("no demand", "4"), ("negative", "11")]),
      selection: selection,
      notes: facts([
        (
          "since run 91b0aa",
          RichLine([
            Span("112 moved", .bright), Span("  3.0 % churn", .dim),
            Span("   9 crossed A  2 overrides off", .warning),
          ])
        ),
        (
          "waiting for you",
          RichLine([
            Span("3 challenges answered", .bright),
            Span("   1 override expires in 6 days", .warning),
          ])
        ),
      ]),
      side: PanelView([
        .title("", caption: "variable best sellers", accent: "A Y"),
        .lines([
          RichLine([
            Span("337", .bright), Span(" items    ", .dim), Span("33.6 %", .bright),
            Span(" of revenue", .dim),
          ])
        ]),
        .sparkline(
          [4198, 3643, 3260, 4842, 4530, 7043, 4183, 5443, 8646, 4876, 4208, 8262, 1928],
          caption: "units a month"),
        .facts(
          facts([
            ("policy", "97 % service · weekly · SES"),
            ("stability", RichLine([Span("18 in  7 out  "), Span("31 near a cut", .warning)])),
            ("overrides", "3 in force · 1 proposed"),
          ])),
        .rule,
        .list(
          ListView(
            heads: [
              .init("largest", width: 6), .init("", width: 18, isFlexible: true),
              .init("£k", alignment: .right, width: 5), .init("CV", alignment: .right, width: 4),
            ],
            rows: [
              ("47566", "PARTY BUNTING", "99.5", "0.70"),
              ("84879", "ASSORTED COLOUR BIRD ORNAMENT", "59.1", "0.52"),
              ("79321", "CHILLI LIGHTS", "54.1", "0.69"),
              ("22502", "PICNIC BASKET WICKER SMALL", "51.4", "1.00"),
              ("22197", "SMALL POPCORN HOLDER", "51.4", "0.67"),
              ("23298", "SPOTTY BUNTING", "43.2", "1.00"),
              ("22386", "JUMBO BAG PINK POLKADOT", "42.4", "0.53"),
            ].map { row in
              [
                RichLine(row.0, .dim), RichLine(row.1), RichLine(row.2),
                RichLine(row.3, row.3 == "1.00" ? .warning : .plain),
              ]
            }, more: "330 more")),
        .rule,
        .legend(low: "0", high: "34 %"),
        .facts(
          facts([("rules", "crossing item up · ties kept · population deviation · whole horizon")])),
      ]))
  }

  static let members = ScreenView(
    header: header(["abc × xyz", "abc = A and xyz = Y"]),
    body: .table(
      TableView(
        title: "A Y", caption: "337 items · £3.45 m · 2 marked",
        heads: [
          .init("id", width: 8), .init("name", width: 24, isFlexible: true),
          .init("revenue", alignment: .right, width: 10, sorting: .descending),
          .init("quantity", alignment: .right, width: 9), .init("CV", alignment: .right, width: 6),
          .init("ADI", alignment: .right, width: 6), .init("share", alignment: .right, width: 7),
          .init("segment", width: 8), .init("override", width: 9),
        ],
        rows: memberRows, first: 0, total: 337, selected: 3),
      side: PanelView([
        .title("PICNIC BASKET WICKER SMALL", caption: "22502", accent: ""),
        .sparkline(
          [176, 234, 178, 309, 265, 503, 197, 42, 29, 7, 0, 0, 0], caption: "units a month"),
        .facts(
          facts([
            ("revenue", "£51 427"), ("rank", "11 of 3 791"), ("CV", "0.9975"),
            ("effective", RichLine("A Y", .bright)),
          ])),
        .gauges([
          .init(label: "abc", position: 0.12, text: "far inside", isNear: false),
          .init(label: "xyz", position: 0.9975, text: "0.25 % to Z", isNear: true),
        ]),
      ])),
    footer: FooterView(
      keys: keys([
        ("↵", "item"), ("/", "filter"), ("s", "sort"), ("space", "mark"), ("c", "challenge"),
        ("o", "columns"), ("esc", "matrix"), ("?", "help"),
      ]), position: "4 of 337"),
    message: RichLine([Span("2 items marked", .good)]))

  static let memberRows: [TableView.Row] = {
    let names = [
      ("47566", "PARTY BUNTING", 99_504.3, 18_022, 0.698),
      ("84879", "ASSORTED COLOUR BIRD ORNAMENT", 59_094.9, 36_362, 0.518),
      ("79321", "CHILLI LIGHTS", 54_096.4, 10_302, 0.693),
      ("22502", "PICNIC BASKET WICKER SMALL", 51_426.9, 1_940, 0.998),
      ("22197", "SMALL POPCORN HOLDER", 51_354.2, 56_921, 0.666),
      ("23298", "SPOTTY BUNTING", 43_247.4, 8_394, 0.997),
      ("22386", "JUMBO BAG PINK POLKADOT", 42_437.6, 21_448, 0.533),
      ("21137", "BLACK RECORD COVER FRAME", 40_652.9, 11_651, 0.733),
      ("日本", "和風の壁掛け CLOCK 👨‍👩‍👧", 38_240.1, 6_112, 0.628),
      ("82484", "WOOD BLACK BOARD ANT WHITE FINISH", 36_013.7, 5_834, 0.592),
      ("85099F", "JUMBO BAG STRAWBERRY", 32_767.6, 17_012, 0.559),
      ("22469", "HEART OF WICKER SMALL", 32_099.8, 18_240, 0.602),
    ]
    return (0..<60).map { index in
      let item = names[index % names.count]
      let value = item.2 / Double(1 + index / names.count)
      return TableView.Row(
        cells: [
          Span(item.0, .dim), Span(item.1), Span(Figures.money(value, currency: "GBP")),
          Span(Figures.whole(item.3 / (1 + index / names.count))),
          Span(Figures.decimal(item.4, places: 3), item.4 > 0.95 ? .warning : .plain),
          Span("1.00"), Span(Figures.percent(value / 10_270_000, places: 2)), Span("A Y"),
          Span(index == 5 ? "proposed" : "", .accent),
        ], isMarked: index == 1 || index == 3)
    }
  }()

  static let item = ScreenView(
    header: header(["abc × xyz", "abc = A and xyz = Y", "22502"]),
    body: .item(
      PanelView([
        .title("PICNIC BASKET WICKER SMALL", caption: "22502", accent: ""),
        .assignments([
          .init(label: "recommended", segment: "A Y", emphasis: .strong),
          .init(label: "before", segment: "A Y", emphasis: .weak),
          .init(label: "override", segment: "none", emphasis: .none),
          .init(label: "effective", segment: "A Y", emphasis: .strong),
        ]),
        .chart(
          ChartView(
            title: "Demand", caption: "units a month",
            bars: zip(months, [176, 234, 178, 309, 265, 503, 197, 42, 29, 7, 0, 0, 0]).map {
              ChartView.Bar(
                label: $0.0, value: Double($0.1), text: $0.1 == 0 ? "·" : "\($0.1)",
                isDim: $0.1 < 50)
            }, ticks: [(0, "0"), (250, "250"), (500, "500")])),
        .title("Why it is here", caption: "", accent: ""),
        .list(
          ListView(
            heads: [
              .init("", width: 8), .init("", width: 8), .init("", width: 36, isFlexible: true),
              .init("", width: 26),
            ],
            rows: [
              ["abc", "A", "rank 11 of 3 791, revenue £51 427", "cumul. 9.4 → 9.9 %"],
              ["xyz", "Y", "CV 0.9975, population deviation", "0.0025 below the cut"],
              ["pattern", "erratic", "ADI 1.30, CV² 0.62", "10 of 13 months"],
            ].map { row in
              [
                RichLine(row[0], .dim), RichLine(row[1], .bright), RichLine(row[2]),
                RichLine(row[3], .dim),
              ]
            })),
        .title("What would move it", caption: "", accent: ""),
        .lines([
          RichLine([
            Span("to A Z   ", .accent),
            Span("one more month without demand, or 9 units less in May"),
          ]),
          RichLine([Span("to B Y   ", .accent), Span("revenue below £2 871, 94 % less")]),
          RichLine([
            Span("note     ", .dim),
            Span("no demand since September: end of life rather than variable?", .warning),
          ]),
        ]),
      ]),
      side: PanelView([
        .title("Nearest boundary", caption: "", accent: ""),
        .gauges([
          .init(label: "abc", position: 0.12, text: "far inside", isNear: false),
          .init(label: "xyz", position: 0.9975, text: "0.25 % to Z", isNear: true),
          .init(label: "pattern", position: 0.985, text: "1.5 % to lumpy", isNear: true),
        ]),
        .rule, .title("Segment by run", caption: "", accent: ""),
        .list(
          ListView(
            heads: [.init("", width: 8), .init("", width: 6), .init("", width: 8)],
            rows: [
              ["3f9c21", "A Y", "today"], ["91b0aa", "A Y", "Oct"], ["77d2c4", "A X", "Jul"],
            ].map { [RichLine($0[0], .dim), RichLine($0[1], .bright), RichLine($0[2], .dim)] })),
        .rule, .title("Journal", caption: "", accent: ""),
        .lines([RichLine("nothing recorded yet", .dim)]),
      ])),
    footer: FooterView(
      keys: keys([
        ("esc", "members"), ("c", "challenge"), ("[ ]", "previous, next"), ("l", "lineage"),
        ("h", "history"), ("y", "copy"), ("?", "help"),
      ]), position: "4 of 337"))

  static let challenge = ScreenView(
    header: header(["abc × xyz", "22502", "challenge"]),
    body: .form(
      FormView(
        title: "Challenge", caption: "22502 PICNIC BASKET WICKER SMALL",
        fields: [
          FormField(label: "from", content: .fixed(RichLine("A Y", .bright))),
          FormField(
            label: "to",
            content: .choice(
              options: ["A X", "A Z", "B Y", "B Z", "C Z", "end of life"], selected: 5)),
          FormField(
            label: "reason",
            content: .choice(
              options: ["contract", "strategic", "lifecycle", "data-error", "other"], selected: nil),
            fault: "choose why: the board reads it first"),
          FormField(
            label: "because",
            content: .text(
              text:
                "Supplier stopped it in August; 22504 replaces it at once.\nNo demand since September, remaining stock 40 units at DC 2. Keeping 97 % service would hold £1 900 of dead stock.",
              cursor: 171, placeholder: "at least 20 characters", height: 5),
            hint: "171 characters · ctrl-e opens your editor"),
          FormField(
            label: "evidence",
            content: .line(
              text: "supplier-note-2011-08-17.pdf", cursor: 4, placeholder: "a reference")),
          FormField(
            label: "expires", content: .line(text: "", cursor: 0, placeholder: "yyyy-MM-dd"),
            hint: "empty: until withdrawn"),
        ], focus: 3, effectTitle: "If it is approved",
        effects: [
          .init(label: "items in A Y", before: "337", after: "336", change: Span("−1")),
          .init(
            label: "revenue in A Y", before: "£3 452 703", after: "£3 401 276",
            change: Span("−1.5 %")),
          .init(label: "safety stock", before: "214", after: "0", change: Span("−214", .good)),
          .init(label: "open orders", before: "2", after: "2", change: Span("see below", .warning)),
        ]),
      side: PanelView([
        .title("Who decides", caption: "", accent: ""),
        .lines([
          RichLine("board, quorum 1 of 3", .dim), RichLine("you cannot approve it yourself", .dim),
        ]),
        .rule, .title("Will be written", caption: "journal, line 42", accent: ""),
        .lines([
          RichLine(
            "{\"seq\":42,\"at\":\"2011-11-30T09:14:05.123Z\",\"actor\":\"planner-a\", \"kind\":\"override.proposed\"}",
            .dim)
        ]),
      ])),
    footer: FooterView(
      keys: keys([
        ("↵", "propose"), ("tab", "next field"), ("esc", "leave, draft kept"), ("ctrl-e", "editor"),
        ("?", "help"),
      ])))

  static let filter: ScreenView = {
    var view = members
    view.message = nil
    view.prompt = PromptView(
      label: "/", text: "cv > 1.2 and nmae ~ lamp", cursor: 24,
      hint: RichLine("no field nmae: did you mean name?", .warning), fault: 13..<17)
    return view
  }()

  static let palette: ScreenView = {
    var view = matrix
    view.overlay = .choice(
      ChoiceView(
        title: "Commands", text: "the", cursor: 3,
        rows: [
          .init(label: "Theme: dark", note: "T", isTicked: true),
          .init(label: "Theme: light", isTicked: false),
          .init(label: "Without the overrides", note: "w"),
          .init(
            label: "Take back the last entry", note: "nothing of yours to take back",
            isEnabled: false),
        ], selected: 1))
    return view
  }()

  static let help: ScreenView = {
    var view = matrix
    func rows(_ pairs: [(String, String)]) -> [HelpSection.Row] {
      pairs.map { HelpSection.Row(keys: $0.0, label: $0.1) }
    }
    view.overlay = .help(
      title: "Keys: matrix",
      sections: [
        HelpSection(
          title: "Move",
          rows: rows([
            ("↑ ↓ ← →", "to the next cell"), ("h j k l", "the same"), ("↵", "members of the cell"),
            ("esc", "back"),
          ])),
        HelpSection(
          title: "Show",
          rows: rows([
            ("m", "next measure"), ("w", "with or without overrides"), ("tab", "side panel"),
          ])),
        HelpSection(
          title: "Decide",
          rows: rows([("a", "approvals"), ("j", "journal")])
            + [HelpSection.Row(keys: "c", label: "challenge", disabled: "choose an item first")]),
        HelpSection(
          title: "Everywhere",
          rows: rows([(":", "commands"), ("?", "this list"), ("u", "take back"), ("q", "leave")])),
      ], scroll: 0)
    return view
  }()

  static let dialog: ScreenView = {
    var view = members
    view.overlay = .dialog(
      DialogView(
        title: "Reject OV-12",
        lines: ["22502 PICNIC BASKET WICKER SMALL stays in A Y. planner-a reads your comment."],
        field: FormField(
          label: "comment",
          content: .line(text: "Wait for the autumn order", cursor: 25, placeholder: ""),
          hint: "at least 5 characters"),
        keys: keys([("↵", "reject"), ("esc", "cancel")])))
    return view
  }()

  static let progress: ScreenView = {
    var view = matrix
    view.overlay = .progress(
      title: "Reading orders", detail: "4.2 m of 10 m lines · 3.1 m a second · 2 s left",
      fraction: 0.42)
    return view
  }()

  static let notice = ScreenView(
    header: header(["no run yet"]),
    body: .notice(
      title: "There is no run yet",
      lines: [
        "Nothing has been computed in this workspace.", "",
        RichLine([Span("r", .accent), Span(" reads data/orders.csv and computes the segments.")]),
      ]), footer: FooterView(keys: keys([("r", "run"), ("q", "leave"), ("?", "help")])))

  static let all: [(name: String, view: ScreenView)] = [
    ("matrix", matrix), ("members", members), ("item", item), ("challenge", challenge),
    ("filter", filter), ("palette", palette), ("help", help), ("dialog", dialog),
    ("progress", progress), ("notice", notice),
    ("choice", choice), ("clusters", clusters), ("silhouettes", silhouettes), ("scatter", scatter),
    ("tree", tree), ("stability", stability), ("tree-growing", treeGrowing),
  ]
}
