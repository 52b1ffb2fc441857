/// The names that columns have, by what they mean.
///
/// A phrase has a weight: how surely it means the field. English, German, French, Spanish; the last
/// ones in a list are SAP's. Phrases are written as `HeaderName` folds them.
enum FieldVocabulary {
  /// How well a header's name suits a field.
  struct Match {
    var score: Double
    var reason: String
  }

  /// The best phrase for a header; nil if none occurs in it.
  ///
  /// A whole name counts fully, one at the end nearly (`Order Item Quantity` is a quantity), one at
  /// the beginning or within less. Words that change the meaning (`Product Price` is no product)
  /// take most of it away, unless they belong to the phrase.
  static func match(_ name: HeaderName, field: CanonicalField) -> Match? {
    let words = name.words
    guard !words.isEmpty, words.count <= 16, let entry = entries[field] else { return nil }
    var best: Match?
    for start in words.indices {
      var joined = ""
      for end in start..<words.count {
        joined += words[end]
        guard let phrase = entry.phrases[joined] else { continue }
        let rest = words[..<start] + words[(end + 1)...]
        var score = phrase.weight
        if !rest.isEmpty {
          let place = end == words.count - 1 ? 0.88 : start == 0 ? 0.75 : 0.65
          score *= place - 0.02 * Double(rest.count)
          if rest.contains(where: entry.foreign.contains) { score *= 0.3 }
        }
        let reason =
          rest.isEmpty
          ? "named \(phrase.text)" : "its name has \(phrase.text) in it"
        if score > best?.score ?? 0 { best = Match(score: score, reason: reason) }
      }
    }
    return best
  }

  private struct Entry {
    var phrases: [String: (text: String, weight: Double)]
    var foreign: Set<String>

    init(_ weighted: [(Double, String)], foreign: String) {
      phrases = [:]
      for (weight, list) in weighted {
        for phrase in list.split(separator: ",") {
          let text = phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          let key = text.filter { $0 != " " }
          if phrases[key].map({ $0.weight < weight }) ?? true { phrases[key] = (text, weight) }
        }
      }
      self.foreign = Set(foreign.split(whereSeparator: \.isWhitespace).map(String.init))
    }
  }

  private static let entries: [CanonicalField: Entry] = [
    .order: Entry(
      [
        (
          1,
          """
          order, order id, order no, order number, order nr, order num, order key, order code,
          sales order, sales order number, sales order id, invoice, invoice no, invoice number,
          invoice id, invoice nr, bestellnummer, bestellnr, bestell nr, auftrag, auftragsnummer,
          auftragsnr, auftrags nr, rechnungsnummer, rechnungsnr, rechnung, commande,
          numero commande, numero de commande, no commande, num commande, facture,
          numero facture, numero de facture, no facture, pedido, numero pedido, numero de pedido,
          num pedido, id pedido, factura, numero factura, numero de factura, vbeln, ebeln, aufnr
          """
        ),
        (
          0.9,
          """
          transaction id, transaction no, transaction number, transaction, document no,
          document number, sales document, billing document, doc no, receipt no, receipt,
          receipt id, ticket, bon, bonnummer, beleg, belegnummer, belegnr, po so no, po no,
          po number, purchase order, basket id, bestellung, belnr
          """
        ),
      ],
      foreign: """
        date item line quantity qty price status type region city country customer state zipcode
        zip profit total discount value amount priority method mode time day ship category
        """),
    .date: Entry(
      [
        (
          1,
          """
          order date, invoice date, sales date, sale date, transaction date, date of order,
          order day, purchase date, order timestamp, order purchase timestamp, bestelldatum,
          auftragsdatum, rechnungsdatum, verkaufsdatum, date commande, date de commande,
          date facture, date de facture, date vente, date de vente, fecha pedido,
          fecha de pedido, fecha factura, fecha de factura, fecha venta, fecha de venta,
          erdat, budat, bldat, audat, fkdat
          """
        ),
        (0.95, "date, datum, fecha, posting date, document date, billing date, belegdatum"),
        (
          0.9,
          """
          day, datetime, date time, timestamp, buchungsdatum, buchungstag, period, periode, periodo,
          month, monat, mois, mes, week, woche, semaine, semana, jour, dia, tag
          """
        ),
        (
          0.85,
          """
          delivery date, delivered date, ship date, shipping date, shipped date, dispatch date,
          lieferdatum, versanddatum, date livraison, date de livraison, fecha entrega,
          fecha de entrega, wadat, lfdat, eindt
          """
        ),
      ],
      foreign: """
        birth due required scheduled stock planned updated modified expiry expiration recorded
        valid start end launch available registration changed requested promised created
        """),
    .product: Entry(
      [
        (
          1,
          """
          product, product id, product no, product number, product code, product key, product nr,
          product sku, sku, sku id, sku code, sku no, stock code, stock keeping unit, item, item id,
          item no, item number, item code, item key, item nr, article, article no, article number,
          article id, article code, part no, part number, part id, part code, material,
          material no, material number, material id, material code, artikel, artikelnummer,
          artikelnr, artikel nr, artikelcode, artikelid, materialnummer, materialnr, produkt,
          produktnummer, produktnr, produktid, sachnummer, teilenummer, produit, code produit,
          id produit, code article, ref produit, reference produit, producto, id producto,
          codigo producto, codigo de producto, articulo, codigo articulo, codigo de articulo,
          matnr, artnr
          """
        ),
        (
          0.85,
          """
          part, teil, ean, gtin, upc, asin, isbn, barcode, product card id, reference, ref, codigo,
          style, goods, ware, warennummer, inventory id, stock item
          """
        ),
      ],
      foreign: """
        name description desc price category subcategory group status image type class cost color
        colour size weight line quantity qty value total discount insurance date order family brand
        profit unit customer
        """),
    .name: Entry(
      [
        (
          1,
          """
          description, product name, item name, item description, product description,
          article name, article description, material description, product title, desc,
          item desc, product desc, bezeichnung, artikelbezeichnung, artikelname, produktname,
          produktbezeichnung, materialbezeichnung, kurztext, artikeltext, materialkurztext,
          designation, libelle, libelle article, libelle produit, nom produit, nom du produit,
          descripcion, nombre producto, nombre del producto, nombre articulo, denominacion, maktx,
          arktx, txz01
          """
        ),
        (0.8, "title, beschreibung"),
        (0.65, "name, nombre, nom"),
      ],
      foreign: """
        customer first last category company ship department contact user file model vendor
        supplier client status channel region country city kunde group plant site
        """),
    .customer: Entry(
      [
        (
          1,
          """
          customer, customer id, customer no, customer number, customer nr, customer code,
          customer key, client id, client no, client number, client code, client, sold to,
          sold to party, ship to party, kunde, kundennummer, kundennr, kunden nr, kundenid,
          kunden id, debitor, debitorennummer, numero client, numero de client, no client,
          code client, id client, cliente, id cliente, codigo cliente, codigo de cliente, no cliente,
          kunnr, kunag, kunwe
          """
        ),
        (0.85, "account, account id, account no, account number, buyer, buyer id, consignee"),
        (
          0.7,
          """
          customer name, client name, kundenname, nom client, nombre cliente, user id, member id,
          household id
          """
        ),
      ],
      foreign: """
        email mail city country segment state street zip zipcode password fname lname date type
        group region market phone sales sent delivered address postal order price
        """),
    .region: Entry(
      [
        (
          1,
          """
          country, region, land, pays, pais, laendercode, country code, ship country, order country,
          order region, sales region, region code, land1, regio
          """
        ),
        (
          0.85,
          """
          market, territory, territory key, territory id, sales territory, customer country,
          markt, gebiet, verkaufsgebiet, zone, zona, area, country id, country name, region name
          """
        ),
        (0.7, "state, province, bundesland, provincia, bzirk"),
      ],
      foreign: "date quantity status price"),
    .plant: Entry(
      [
        (
          1,
          """
          plant, plant code, plant id, plant no, werk, werksnummer, warehouse, warehouse id,
          warehouse code, dc, distribution center, distribution centre, depot, lager, lagerort,
          usine, entrepot, planta, almacen, centro, werks, lgort
          """
        ),
        (
          0.85,
          """
          store, store id, store no, store number, store code, shop, shop id, branch, branch id,
          filiale, filialnummer, magasin, tienda, sucursal, outlet, outlet id, location,
          location id, location code
          """
        ),
        (0.7, "site, standort, facility"),
      ],
      foreign: "manufacturing name type date size area quantity"),
    .channel: Entry(
      [
        (
          1,
          """
          channel, sales channel, distribution channel, order channel, channel id, channel code,
          kanal, vertriebskanal, vertriebsweg, absatzweg, canal, canal de vente, canal de venta,
          canal venta, vtweg
          """
        )
      ],
      foreign: "date quantity"),
    .quantity: Entry(
      [
        (
          1,
          """
          quantity, qty, order quantity, order qty, ordered quantity, quantity ordered,
          item quantity, sales quantity, quantity sold, qty sold, qty ordered, units sold,
          sold units, invoiced quantity, delivered quantity, menge, bestellmenge, auftragsmenge,
          liefermenge, absatzmenge, verkaufsmenge, stueckzahl, stuckzahl, quantite,
          quantite commandee, quantite vendue, qte, cantidad, cantidad vendida, cantidad pedida,
          menge, kwmeng, fkimg, lfimg, bstmg
          """
        ),
        (0.9, "units, pieces, pcs, stueck, stuck, anzahl, absatz, demand, unidades, cant, unites"),
        (0.6, "volume, count, sales volume, pack quantity"),
      ],
      foreign: """
        per price cost stock reserved min minm max hand available safety reorder wgh weight cancelled
        returned open planned forecast moq days date value
        """),
    .unitPrice: Entry(
      [
        (
          1,
          """
          unit price, price per unit, price, item price, product price, sales price, selling price,
          sale price, net price, preis, einzelpreis, stueckpreis, stuckpreis, verkaufspreis,
          nettopreis, prix, prix unitaire, prix de vente, prix vente, pu, pu ht, precio,
          precio unitario, precio venta, precio de venta, netpr
          """
        ),
        (0.75, "list price, unit value, unit amount, listenpreis, retail price, kbetr"),
      ],
      foreign: "total extended discount pack cost purchase line sum old"),
    .revenue: Entry(
      [
        (
          1,
          """
          revenue, sales, net sales, gross sales, sales amount, sales value, net value, net amount,
          line total, line value, line amount, line item value, item total, order item total,
          extended price, total price, total amount, total sales, turnover, order value,
          invoice value, umsatz, nettoumsatz, nettowert, betrag, nettobetrag, positionswert,
          gesamtpreis, warenwert, montant, montant ht, montant total, chiffre d affaires, ca ht,
          total ht, importe, importe total, importe neto, ventas, valor neto, ingresos, netwr
          """
        ),
        (0.8, "amount, total, value, wert, valeur, valor, payment value, dmbtr, wrbtr"),
      ],
      foreign: """
        tax vat discount freight per unit qty quantity insurance days profit benefit margin price
        cost units volume channel region customer
        """),
    .cost: Entry(
      [
        (
          1,
          """
          cost, unit cost, cost price, cost of goods, cost of goods sold, cogs, standard cost,
          product cost, item cost, total cost, total product cost, product standard cost,
          kosten, einstandspreis, einkaufspreis, stueckkosten, herstellkosten, wareneinsatz,
          selbstkosten, purchase price, buying price, cout, cout unitaire, prix de revient,
          prix achat, prix d achat, costo, costo unitario, coste, coste unitario, stprs, verpr, wavwr
          """
        )
      ],
      foreign: """
        freight shipping insurance center centre minimum transport delivery handling storage
        holding order
        """),
  ]
}
