import { phrases, type WordList } from '../word-list.ts';

/** Italian. */
export const ITALIAN: WordList = {
  language: 'it',
  terms: {
    'one-to-one': phrases(`
      colloquio individuale, incontro individuale, uno a uno, faccia a faccia, punto con,
      allineamento individuale`),
    coaching: phrases(`
      affiancamento, coaching, mentoring, riscontro, debriefing, motivazione`),
    practice: phrases(`
      gioco di ruolo, giochi di ruolo, esercitazione, simulazione, prova, obiezioni, role play`),
    'call-review': phrases(`
      ascolto chiamate, ascolto telefonate, visita congiunta, visita in affiancamento, giornata in
      affiancamento, osservazione`),
    'deal-talk': phrases(`
      opportunita, strategia cliente, trattativa`),
    development: phrases(`
      obiettivi individuali, piano di sviluppo, sviluppo, carriera, percorso di crescita`),
    preparation: phrases(`
      preparazione, preparare`),
    pipeline: phrases(`
      pipeline*, imbuto, revisione trattative, portafoglio, portafoglio ordini, trattative aperte`),
    forecast: phrases(`
      prevision*, forecast, obiettivi, budget vendite, piano vendite, chiusura mese, chiusura
      trimestre`),
    numbers: phrases(`
      numeri, indicatori, risultati, cruscotto, fatturato`),
    'team-meeting': phrases(`
      riunione di team, riunione team, riunione di vendita, riunione vendite, riunione commerciale,
      riunione settimanale, riunione di squadra`),
    rescue: phrases(`
      escalation, reclamo, reclami, urgente, urgenza, emergenza, crisi, contestazione, disdetta,
      guasto`),
    takeover: phrases(`
      subentro, al posto di, prendere in carico`),
    hiring: phrases(`
      colloquio di lavoro, colloquio di selezione, candidat*, selezione, assunzione, risorse umane,
      stipendio, valutazione annuale, malattia`),
    paperwork: phrases(`
      note spese, nota spese, rapporto, relazione, amministrazione, approvazion*, fattur*,
      aggiornare crm, scartoffie`),
    email: phrases(`
      posta, posta elettronica, messaggi`),
    internal: phrases(`
      comitato*, direzione, riunione interna, progetto*, consiglio, allineamento, passaggio di
      consegne`),
    supplier: phrases(`
      fornitor*, revisore`),
    customer: phrases(`
      client*, visita cliente, visita, fiera, gara, presentazione, dimostrazione, firma,
      negoziazione, pranzo con cliente, offerta cliente`),
    'own-selling': phrases(`
      prospezione, preventivo, offerta, chiamate a freddo, ricontattare`),
    training: phrases(`
      formazione*, corso, corsi, seminario, certificazione, inserimento, laboratorio`),
    travel: phrases(`
      viaggio, volo, treno, trasferta, spostamento, aeroporto, tragitto`),
    private: phrases(`
      pranzo, pausa, medico, dentista, scuola, bambini, ferie, compleanno, privato, palestra,
      permesso, aperitivo`),
  },
};
