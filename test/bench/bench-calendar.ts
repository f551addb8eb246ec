/** A calendar for timing alone, and the quarter of it that is read. */
export type BenchCalendar = {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  readonly me: string;
};

/** `events` in all, `series` of them repeating for ever; the single ones spread over `years`, 0 for all in the quarter. */
export type BenchCalendarSize = { readonly events: number; readonly series: number; readonly years: number };

const ZONE = 'Europe/Berlin';
const ME = 'mia.berg@example.com';
const FROM = '2026-07-01';
const TO = '2026-09-30';
const FIRST_MONTH_OF_QUARTER = 7;
const LAST_YEAR = 2027;

const ZONE_LINES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const RULES = [
  'FREQ=WEEKLY;BYDAY=MO,WE',
  'FREQ=DAILY',
  'FREQ=WEEKLY',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  'FREQ=YEARLY',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
];

const TITLES = ['One-to-one', 'Pipeline review', 'Forecast call', 'Visit at the customer', 'Weekly news'];

/** Chance that is the same in every run: a generator by Lehmer, 31 bits. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function digits(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** As exporters write people: with parameters, folded where the line gets long. */
function personLines(name: string, address: string): string[] {
  return [
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${name};X-NU`.slice(0, 74),
    ` M-GUESTS=0:mailto:${address}`,
  ];
}

function dayOf(index: number, size: BenchCalendarSize, chance: (below: number) => number): string {
  const month = 1 + chance(12);
  const day = digits(1 + chance(28));
  if (index < size.series) return `${2010 + (index % 10)}${digits(month)}${day}`;
  if (size.years === 0) return `2026${digits(FIRST_MONTH_OF_QUARTER + chance(3))}${day}`;
  return `${LAST_YEAR - chance(size.years)}${digits(month)}${day}`;
}

function eventLines(index: number, size: BenchCalendarSize, chance: (below: number) => number): string[] {
  const day = dayOf(index, size, chance);
  const hour = 8 + chance(9);
  const rep = chance(9);
  return [
    'BEGIN:VEVENT',
    `DTSTART;TZID=${ZONE}:${day}T${digits(hour)}0000`,
    `DTEND;TZID=${ZONE}:${day}T${digits(hour + 1)}0000`,
    'DTSTAMP:20260101T000000Z',
    `UID:entry-${digits(index, 5)}@example.com`,
    ...(index < size.series ? [`RRULE:${RULES[index % RULES.length]}`] : []),
    ...personLines(`Rep ${rep}`, `rep-${rep}@example.com`),
    ...personLines('Mia Berg', ME),
    'CREATED:20200101T000000Z',
    'DESCRIPTION:What to talk about: the step agreed on last time\\, what came of i',
    ' t\\, and where the customer stands in their own decision. Bring the notes of ',
    ' the last call\\; we listen to two minutes of it.',
    'LAST-MODIFIED:20250101T000000Z',
    'LOCATION:',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    `SUMMARY:${TITLES[index % TITLES.length]} ${index}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** Makes up the calendar; the same size gives the same text on every machine. */
export function benchCalendar(size: BenchCalendarSize): BenchCalendar {
  const chance = chanceOf(20_260_701);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Bench//Calendar//EN', ...ZONE_LINES];
  for (let index = 0; index < size.events; index += 1) lines.push(...eventLines(index, size, chance));
  lines.push('END:VCALENDAR', '');
  return { text: lines.join('\r\n'), from: FROM, to: TO, zone: ZONE, me: ME };
}
