import { useMemo } from 'react';
import { readableOnPaper } from '../../../../src/core/domain/report/paper-colour.ts';
import { LOOK_ID } from '../../../../src/core/domain/report/report-terms.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import type { FrozenReport } from '../../../../src/core/reports/frozen-report.ts';
import { useRecords } from '../../../state/use-plan.ts';
import type { ShownBrand } from '../brand.ts';

/** How reports look, as it is kept: of the practice where there is one, else of the plan. */
export type Look = FrozenReport['look'];

/** The look of reports here. A practice that has set none prints under its firm's name. */
export function useLook(practice: RecordSet | null): Look {
  const plan = useRecords();
  const kept = (practice ?? plan).get('report-look', LOOK_ID);
  const firm = practice?.all('practice')[0]?.firmName ?? '';
  return useMemo(() => kept ?? { firmName: firm, logo: null, colour: null, locale: null }, [kept, firm]);
}

/** A look as it is printed: its colour dark enough to be read on white. */
export function brandOf({ firmName, logo, colour }: Look): ShownBrand {
  return { firm: firmName, logo, colour: colour && readableOnPaper(colour) };
}
