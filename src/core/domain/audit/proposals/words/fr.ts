import { phrases, type WordList } from '../word-list.ts';

/** French. */
export const FRENCH: WordList = {
  language: 'fr',
  terms: {
    'one-to-one': phrases(`
      entretien individuel*, point individuel*, tete a tete, point hebdo avec, point avec,
      suivi individuel, point hebdo, entretien avec, bilan individuel`),
    coaching: phrases(`
      accompagnement, coaching, mentorat, retour d experience, debriefing, entretien de motivation`),
    practice: phrases(`
      jeu de role*, jeux de role*, mise en situation, entrainement, simulation, traitement des
      objections`),
    'call-review': phrases(`
      ecoute d appel*, ecoute des appels, double ecoute, visite accompagnee, tournee accompagnee,
      visite en duo, observation, accompagnement terrain, accompagnement client*,
      accompagnement visite, tournee avec, terrain avec, visite terrain`),
    'deal-talk': phrases(`
      opportunite, strategie de compte, dossier`),
    development: phrases(`
      entretien de developpement, objectifs individuels, fixation des objectifs, carriere, plan de
      developpement, entretien professionnel`),
    preparation: phrases(`
      preparation, preparer`),
    pipeline: phrases(`
      pipeline*, pipe, revue de pipe*, portefeuille, revue des affaires, entonnoir, carnet de
      commandes, revue d affaires`),
    forecast: phrases(`
      prevision*, previsionnel, atterrissage, objectifs, plan de vente`),
    numbers: phrases(`
      chiffres, indicateurs, tableau de bord, resultats, chiffre d affaires, revue trimestrielle`),
    'team-meeting': phrases(`
      reunion d equipe, reunion equipe, reunion commerciale, point equipe, brief du matin,
      reunion hebdomadaire, reunion des ventes, hebdo commercial, point ventes, point commercial,
      point d equipe, point equipe du lundi, reunion hebdo, brief equipe, rituel equipe`),
    rescue: phrases(`
      escalade, reclamation*, urgence, urgent, litige*, client mecontent, crise, cellule de crise,
      panne, plainte*, resiliation`),
    takeover: phrases(`
      reprise du dossier, reprendre, a la place de`),
    hiring: phrases(`
      recrutement, entretien d embauche, candidat*, embauche, rh, ressources humaines, evaluation
      annuelle, salaire*, augmentation, arret maladie`),
    paperwork: phrases(`
      note de frais, notes de frais, rapport*, reporting, administratif, validation*, factur*,
      saisie, mise a jour crm, compte rendu`),
    email: phrases(`
      courriel*, mails, boite mail, messagerie`),
    internal: phrases(`
      comite*, codir, comex, direction, reunion interne, projet*, service marketing, budget,
      seminaire de direction, passation`),
    supplier: phrases(`
      fournisseur*, prestataire*, commissaire aux comptes`),
    customer: phrases(`
      client*, rendez vous client, rdv client, visite client, rdv, rendez vous, negociation*, salon,
      appel d offres, presentation, demonstration, signature, prospect, dejeuner client`),
    'own-selling': phrases(`
      prospection, relance*, devis, proposition commerciale, redaction offre`),
    training: phrases(`
      formation*, atelier, integration, certification, webinaire, cours`),
    travel: phrases(`
      trajet, deplacement, vol, train, route, voyage, avion, gare, aeroport`),
    private: phrases(`
      dejeuner, pause, medecin, dentiste, ecole, conges, vacances, prive, anniversaire, enfants,
      pot de depart, sport, creche, rtt, repas, garderie, kine, docteur`),
  },
};
