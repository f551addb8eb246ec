import { phrases, type WordList } from '../word-list.ts';

/** English, in the sales jargon of several industries. `1on1` stands for every spelling such as 1:1 and 1-on-1. */
export const ENGLISH: WordList = {
  language: 'en',
  terms: {
    'one-to-one': phrases(`
      1on1, 1on1s, one on one*, one to one*, one2one, o3, one 2 one, weekly check in, catch up,
      catchup, touch base, touchpoint, skip level, bilateral, bila, biweekly, individual meeting,
      personal talk, check in, 121, 1 2 1, biweekly with, monthly with, weekly with, fortnightly`),
    coaching: phrases(`
      coach, coaching*, mentor*, sparring, feedback, debrief, post mortem, win loss, lessons
      learned, accountability, commitments, motivation*, reflection, case clinic, peer circle,
      growth`),
    practice: phrases(`
      deal clinic, role play*, roleplay*, practice, practise, rehearsal, dry run, skill*, drill,
      drills, pitch practice, mock call*, objection*, battle card*, sales clinic, dojo, simulation,
      case clinic, peer coaching*, call clinic, pitch clinic`),
    'call-review': phrases(`
      sit in, sitting in, call review*, call listening, call coaching, game tape, film review,
      recording, recordings, recorded, gong, chorus, listen, listening, ride along*, ridealong*,
      ride with, joint visit*, joint customer visit*, joint call*, double visit*, field day*,
      field ride*, field coaching, field visit*, shadow, shadowing, observe, observation, buddy call*,
      call breakdown, co visit*, covisit*, joint meeting, accompany*, call analysis, call calibration,
      listen in`),
    'deal-talk': phrases(`
      deal*, opportunity, opportunities, account strategy, account plan, strategy session, proposal
      review, close plan, deal strategy, next steps on, pursuit, bid review`),
    development: phrases(`
      goal*, goal setting, career*, development plan*, development talk, development conversation,
      development, okr*, aspirations, strengths`),
    preparation: phrases(`
      prep, prepare, preparing, preparation, write up, notes`),
    pipeline: phrases(`
      pipeline*, pipe, pipe review, pipe gen, funnel*, deal board, deal reviews, opportunity review*,
      stage review, stage hygiene, bid no bid, go no go, renewals list, renewal list*, open deals,
      order intake, backlog, order book, account planning, account reviews, territory review,
      win plan review, deal inspection, inspection, portfolio review, opp review*, opps, deals,
      close out, scrub, at stage, deal list, open quotes, quotes list, quote list, open offers,
      desk review, job order*, account review, renewals, renewals meeting, opportunity scrub,
      tender list, bid list`),
    forecast: phrases(`
      forecast*, commit, commit call, roll up, rollup, outlook call, quota*, targets, target setting,
      target review, territory planning, territory plan*, territory split, territories, sales plan*,
      month end close, quarter end, end of quarter, linearity, projections, fc call, fc review,
      landing, outlook review`),
    numbers: phrases(`
      kpi*, numbers, number check, figures, metrics, dashboard*, scorecard*, performance numbers, qbr*,
      quarterly business review*, business review*, results review, sales review, bookings,
      utilisation, utilization, coverage, call rate*, activity review, portfolio numbers,
      production meeting, month end, mbr, wbr, vs plan, vs target, vs actual, actuals, attainment,
      leaderboard, ranking, results, performance update, stats, conversion*, ytd, mtd, run rate,
      gap to, activity, activities, number, production figures, sales figures, volume review, pacing,
      volumes`),
    'team-meeting': phrases(`
      team meeting*, team weekly, weekly team, sales meeting*, weekly sales, sales weekly, sales team,
      stand up, standup*, huddle*, daily, team call, team sync, team update*, sales floor,
      sales huddle, cycle meeting*, monday meeting, kick off week, team kick off, weekly kick off,
      team check in, district meeting, region call, regional call, sales call weekly, morning meeting,
      morning call, regional sales call, sales call monday, branch meeting, team round, crew meeting,
      weekly standup, all reps`),
    rescue: phrases(`
      escalation*, escalate*, escalated, urgent*, emergency, complaint*, angry, upset, unhappy,
      at risk, save, rescue, saving, churn call, churn risk, fire drill, firefight*, fire fighting,
      war room, crisis, outage, incident, machine down, system down, dispute*, recall, quality claim*,
      delivery delay*, damage control, hotfix, triage, red account, win back, asap, sos, cancellation,
      threaten*, leaving us, escalates, escalating, sev 1, sev1, sev 2, p1, major incident, hypercare,
      apology, refund, credit note, service failure, late delivery, missed delivery, breach, penalty,
      red status, issue with, issues with, lost customer, calm down, leaking, leak, defect*,
      warranty claim, furious, legal action, fell through, fallen through, no show*, late again,
      damaged, lost shipment, lost container, lost parcel, pulling out, pulls out, wants out,
      loss risk, about to lose, sla breach, escal, disaster, failed delivery, emergency call,
      line down, site down, system outage, login down, not delivered, falling apart, falls apart,
      problem with, problems with, problems at`),
    takeover: phrases(`
      take over, takeover, taking over, step in, stepping in, jump on, jump in, close for, cover
      for, on behalf of, fix, rewrite, redo, finish proposal, negotiat* takeover, help close, get
      over the line, parachute, rework*, over the line, take deal, finish for, my call instead,
      handle for`),
    hiring: phrases(`
      interview*, candidate*, recruit*, recruiter*, hiring, headcount, job description,
      onboarding paperwork, offer letter, reference check, hr, people team, appraisal*,
      performance review paperwork, performance improvement, pip, comp plan*, compensation, salary,
      sick leave, disciplinary, exit interview, calibration, works council, annual review forms,
      termination, resignation, screening, screening call, phone screen, hiring panel, headhunter,
      final round, second round, talent review, talent acquisition, job interview, staffing plan,
      time off request*, leave request*, vacation request*, holiday request*`),
    paperwork: phrases(`
      report, reports, reporting, expense*, admin*, paperwork, approval*, approve, crm, salesforce,
      hubspot, data cleanup, hygiene, clean up, cleanup, timesheet*, invoice*, invoicing, contract
      approval, discount approval*, focus, focus time, deep work, heads down, do not book, dnb, no
      meetings, desk time, office time, planning time, board deck, deck, slides, spreadsheet, price
      list*, commission*, statements, redline*, legal review, catch up on work, to do*, todo*,
      backoffice, documentation, filing, weekly planning, tender admin, sign off, signoff, wrap up,
      purchase order*, rota, schedule, scheduling, planning, fleet, audit, gdpr, policy review, data
      fixes, data entry, forms, budget template, quote approval*, procurement form`),
    email: phrases(`
      email*, e mail*, inbox*, mails, slack, teams messages, messages, correspondence`),
    internal: phrases(`
      staff meeting, leadership, management, exec team, executive team, all hands, town hall, townhall,
      committee, project, steering, steerco, cross functional, roadmap, marketing, finance, budget*,
      ops sync, sales ops, revops, legal, alignment, sync, offsite, off site, board meeting, board,
      partners meeting, partner meeting, practice leads, s op, operations, plant management, handover,
      workstream, task force, reorg, strategy meeting, campaign*, department, underwriting,
      supply chain, my manager, with vp, with boss, with ceo, with cro, jour fixe, council, gtm,
      ops review, pricing board, change board, retro*, sprint, management meeting, procurement,
      facilities, security review, quarterly planning, annual planning, strategy day, merger, it,
      product, planning committee, exec, vp, ceo, board prep, handover*, deal desk, branch managers,
      department heads, regional managers`),
    supplier: phrases(`
      vendor*, supplier*, auditor*, landlord, payroll provider, external consultant, tool evaluation, agency pitch`),
    customer: phrases(`
      demo*, discovery*, intro call, introduction, client*, customer*, prospect, prospect call, pitch,
      presentation, exec sponsor, executive briefing, briefing, onsite, on site, site visit,
      contract signing, signing, negotiation*, renewal*, proposal*, tender, rfp, rfi, quote,
      trade show*, trade fair*, booth, expo, conference, congress, networking, broker*, partner call,
      channel partner*, reseller*, poc, trial review, kick off with, steering committee, factory tour,
      showroom, reference call, customer dinner, dinner, scoping, workshop with, ebr,
      executive business review, tour, walkthrough at, site walk, broker lunch`),
    'own-selling': phrases(`
      prospecting, cold call*, blitz, power hour, outreach, follow up*, proposal writing,
      write proposal, call client*, own accounts, key accounts, rfp answer, rfp, linkedin, lead gen*,
      quote*, proposal, offer, write offer, write quote, call back*, send proposal, chase, pursue,
      call block, calling block, call time, dial*, phone block, rfq*, bid writing`),
    training: phrases(`
      training*, onboarding, webinar*, workshop*, course*, certification*, certificate, enablement,
      lunch learn, lunch and learn, lunch n learn, bootcamp*, boot camp, e learning, elearning,
      refresher, seminar*, class, masterclass, how to, tutorial, instruction, academy, teach in,
      product update, new joiner*, learning, ramp up, kickoff breakout, intro to, introduction to, sko,
      learn*, study, book club, exam, induction, brown bag, knowledge share, knowledge sharing,
      deep dive, product launch briefing, mooc, train the, upskilling, crash course, product basics,
      sales kickoff, sales kick off`),
    travel: phrases(`
      travel*, flight*, fly, flying, train to, train from, train, drive, driving, commute, airport,
      taxi, transit, hotel, check in hotel, road trip, trip to, business trip, return trip,
      return journey, drive back, on the road, shuttle, ferry, car rental, uber, way to, way home,
      airport transfer, check out, boarding, layover, transfer to, travelling, traveling, driving back,
      train back, train home, flight home, eurostar, ferry to`),
    private: phrases(`
      lunch, lunch break, break, breakfast, gym, doctor*, dentist, physio*, therapy,
      medical appointment, haircut, school*, kids, kid, family, daycare, nursery, pick up, pickup,
      birthday*, party, drinks, happy hour, vacation*, holiday, holidays, pto, day off, time off, ooo,
      out of office, leave early, personal, private, errand*, vet, yoga, workout, football,
      team dinner, farewell, anniversary, parental leave, sick, plumber, car service, evening,
      parents evening, dog, wedding, funeral, moving day, barber, optician, swim*, tennis, massage,
      blood test, vaccination, passport, christmas, team lunch, coffee break, meditation, prayer,
      appointment, handyman, team building, annual leave, go for a run, out for a run, dog walk,
      parent, parent teacher, garage, car inspection, kindergarten, bank holiday, cinema, concert`),
  },
};
