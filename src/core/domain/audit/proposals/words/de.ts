import { phrases, type WordList } from '../word-list.ts';

/** German. */
export const GERMAN: WordList = {
  language: 'de',
  terms: {
    'one-to-one': phrases(`
      einzelgesprach*, einzeltermin, 4 augen*, vier augen*, mitarbeitergesprach*, jour fixe mit, jf
      mit, zweiergesprach*, personliches gesprach, austausch mit, rucksprache`),
    coaching: phrases(`
      coaching*, feedbackgesprach*, nachbesprechung, mentoring, reflexion, motivationsgesprach*`),
    practice: phrases(`
      rollenspiel*, einwandbehandlung, gesprachstraining, ubung, ubungsrunde, probelauf,
      generalprobe, pitchtraining`),
    'call-review': phrases(`
      begleitbesuch*, mitreise, tandembesuch*, mitfahrt, hospitation, gesprachsanalyse, gesprach
      anhoren, doppelbesuch*`),
    'deal-talk': phrases(`
      chance, verkaufschance*, angebotsbesprechung, abschlussstrategie`),
    development: phrases(`
      zielgesprach*, zielvereinbarung*, entwicklungsgesprach*, entwicklung, karriere*,
      entwicklungsplan`),
    preparation: phrases(`
      vorbereitung, vorbereiten, nachbereitung`),
    pipeline: phrases(`
      pipeline*, trichter*, vertriebstrichter, auftragseingang, projektliste, angebotsliste,
      auftragsbestand, bestandsliste`),
    forecast: phrases(`
      forecast*, prognose*, planzahlen, umsatzplanung, absatzplanung, zielsetzung*, jahresplanung,
      gebietsplanung, quartalsplanung`),
    numbers: phrases(`
      zahlen*, kennzahlen*, umsatz*, quartalsgesprach, monatsabschluss, auswertung*, statistik`),
    'team-meeting': phrases(`
      teambesprechung*, teammeeting*, teamrunde*, vertriebsmeeting*, vertriebsrunde*,
      vertriebsbesprechung*, verkaufsrunde, wochenrunde, morgenrunde, abteilungsrunde, team jour fixe,
      wochenstart, vertriebstagung, vertriebs jour fixe, vertrieb jour fixe, abteilungsmeeting*,
      abteilungsbesprechung*, team meeting, teamtreffen, teamrunde, filialrunde, wochenmeeting`),
    rescue: phrases(`
      eskalation*, reklamation*, beschwerde*, dringend, notfall*, krise*, krisensitzung, storung*,
      ausfall, kundenrettung, feuerwehr*, lieferverzug, kundigung*, streitfall, eilt, verargert*,
      unzufrieden*, mangel*, beanstandung*, lieferproblem*, sofort, lieferausfall, fehllieferung*`),
    takeover: phrases(`
      ubernahme, ubernehmen, einspringen, vertretung fur, abschluss fur`),
    hiring: phrases(`
      bewerb*, vorstellungsgesprach*, einstellung, stellenausschreibung, zeugnis*, gehalt*,
      betriebsrat*, kundigungsgesprach, abmahnung, beurteilung*, krankenstand, ruckkehrgesprach,
      personalabteilung, personalgesprach*, personalplanung, personalrunde, personalthemen`),
    paperwork: phrases(`
      bericht*, reisekosten*, spesen*, freigabe*, genehmigung*, verwaltung*, buro*, ablage, crm
      pflege, datenpflege, wochenbericht, rechnung*, vertragsprufung, fokuszeit, blocker,
      abrechnung*, stundenzettel, zeiterfassung, unterlagen`),
    email: phrases(`
      mails, e mails, emails, posteingang, postfach`),
    internal: phrases(`
      abstimmung*, fuhrungskreis*, fuhrungsrunde, geschaftsleitung*, leitungsrunde, projekt*,
      lenkungskreis, betriebsversammlung, abteilungsleiter*, bereichsleiter*, ressort*, budgetrunde,
      gremium, ubergabe, strategietag, klausur*, jour fixe, fuhrungskrafte*, klausurtagung, tagung,
      vorstand*, fuhrungskraft*, geschaftsfuhrung*, bereichsrunde`),
    supplier: phrases(`
      lieferant*, dienstleister*, wirtschaftsprufer*, vermieter`),
    customer: phrases(`
      kunde*, kunden*, kundentermin*, kundenbesuch*, messe*, verhandlung*, vertragsverhandlung,
      angebotsprasentation, vorfuhrung, erstgesprach*, besuch, ausschreibung*,
      vertragsunterzeichnung, jahresgesprach*, *kunde, *kunden`),
    'own-selling': phrases(`
      akquise*, kaltakquise, angebot*, angebot schreiben, nachfassen, telefonakquise`),
    training: phrases(`
      schulung*, produktschulung*, fortbildung*, weiterbildung*, seminar*, einarbeitung*,
      unterweisung*, lehrgang, kurs, zertifizierung, workshop*, training*, onboarding, *schulung,
      *training`),
    travel: phrases(`
      anreise, abreise, reise, zugfahrt, fahrt, bahnfahrt, flug*, ruckfahrt, heimfahrt, autofahrt,
      fahrzeit, hinfahrt, dienstreise, ruckreise, unterwegs, reisen, reisezeit, reisetag, zug nach,
      zug von, zug zuruck, bahn, bahn nach, ice nach, fluge, hotel, auf dem weg`),
    private: phrases(`
      mittag*, mittagspause, pause, arzt*, arzttermin, zahnarzt*, kita, schule, kinder*, urlaub*,
      privat*, geburtstag*, feierabend, weihnachtsfeier, sommerfest, friseur, sport, elternabend,
      frei, krank, betriebsfeier`),
  },
};
