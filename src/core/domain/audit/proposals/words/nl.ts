import { phrases, type WordList } from '../word-list.ts';

/** Dutch. */
export const DUTCH: WordList = {
  language: 'nl',
  terms: {
    'one-to-one': phrases(`
      een op een, bila*, bilateraal, voortgangsgesprek*, werkoverleg met, bijpraten, 1 op 1`),
    coaching: phrases(`
      coaching, coachgesprek*, feedbackgesprek*, nabespreking, intervisie, motivatiegesprek*`),
    practice: phrases(`
      rollenspel*, oefenen, oefensessie, gesprekstraining, bezwaren, vaardigheden*`),
    'call-review': phrases(`
      meeluisteren, meerijden, meerijdag, duobezoek*, gesprek terugluisteren, begeleid bezoek`),
    'deal-talk': phrases(`
      kans, kansen, offertebespreking, accountstrategie`),
    development: phrases(`
      doelen*, ontwikkelgesprek*, ontwikkelplan, loopbaan*, pop gesprek`),
    preparation: phrases(`
      voorbereiding, voorbereiden`),
    pipeline: phrases(`
      pijplijn*, pipeline*, orderportefeuille, orderintake, offertelijst`),
    forecast: phrases(`
      prognose*, forecast*, targets, omzetplanning, jaarplan*`),
    numbers: phrases(`
      cijfers*, omzet*, resultaten, kwartaalcijfers, stuurinformatie`),
    'team-meeting': phrases(`
      teamoverleg*, salesoverleg*, verkoopoverleg, dagstart, weekstart, teambijeenkomst,
      afdelingsoverleg`),
    rescue: phrases(`
      escalatie*, klacht*, spoed*, dringend, crisis*, storing*, opzegging, noodgeval`),
    takeover: phrases(`
      overnemen, overname van, inspringen`),
    hiring: phrases(`
      sollicit*, kandida*, werving, vacature*, beoordeling*, functioneringsgesprek*, salaris*,
      verzuim*, ondernemingsraad, hr overleg, personeelszaken`),
    paperwork: phrases(`
      declaratie*, rapport*, administratie, goedkeuring*, factu*, urenregistratie, uren schrijven,
      crm bijwerken, papierwerk`),
    email: phrases(`
      mail, mails, e mail bijwerken, inbox`),
    internal: phrases(`
      mt overleg, mt, directie*, managementteam, projectoverleg, stuurgroep*, afstemming*,
      begroting, heidag, overdracht`),
    supplier: phrases(`
      leverancier*, accountant*`),
    customer: phrases(`
      klant*, klantbezoek*, klantgesprek*, onderhandeling*, beurs, aanbesteding*, presentatie,
      kennismaking, contractondertekening`),
    'own-selling': phrases(`
      acquisitie, koude acquisitie, offerte*, nabellen, opvolgen`),
    training: phrases(`
      opleiding*, productopleiding, cursus*, training*, inwerken, bijscholing, workshop*,
      certificering`),
    travel: phrases(`
      reis, reistijd, treinreis, vlucht, autorit, onderweg, terugreis`),
    private: phrases(`
      lunch, pauze, huisarts, dokter, tandarts, school, kinderen, vakantie, verlof, prive,
      verjaardag, borrel, vrij, sporten, opvang`),
  },
};
