import type { Template } from '../../../src/core/domain/engagement/template.ts';
import { newId } from '../../state/new-id.ts';

/** A benchmark as a template holds it. */
type TemplateBenchmark = Template['benchmarks'][number];

/** A benchmark as it is being typed; numbers that aren't there yet are `''`. `key` tells one from another while the form is open. */
export type BenchmarkDraft = Omit<TemplateBenchmark, 'value' | 'upTo' | 'sourceYear'> & {
  readonly key: string;
  readonly value: number | '';
  readonly upTo: number | '';
  readonly sourceYear: number | '';
};

/** What is missing or wrong in a draft, beside the field that it concerns. */
export type DraftErrors = Partial<Record<'statement' | 'value' | 'upTo' | 'sourceName', string>>;

/** A benchmark to be changed in the form. In a plan its id is the key. */
export function draftOf(benchmark: TemplateBenchmark, key: string = newId()): BenchmarkDraft {
  const { upTo, sourceYear } = benchmark;
  return { ...benchmark, key, upTo: upTo ?? '', sourceYear: sourceYear ?? '' };
}

/** An empty benchmark. Its evidence is taken for weak until the consultant says otherwise. */
export function newDraft(): BenchmarkDraft {
  return {
    key: newId(),
    measure: 'coaching-share',
    statement: '',
    value: '',
    upTo: '',
    unit: '%',
    sourceName: '',
    sourceYear: '',
    grade: 'W',
  };
}

/** What has to be mended before a draft can be saved; nothing in it when it can. */
export function errorsOf({ statement, value, upTo, sourceName }: BenchmarkDraft): DraftErrors {
  return {
    ...(statement.trim() === '' && { statement: 'Say what the figure tells.' }),
    ...(value === '' && { value: 'Enter the figure.' }),
    ...(value !== '' && upTo !== '' && upTo < value && { upTo: 'Enter the higher end, or nothing.' }),
    ...(sourceName.trim() === '' && { sourceName: 'Name the source.' }),
  };
}

/** The benchmarks as they are kept, in the order of the drafts; null while one of them has an error. */
export function readDrafts(drafts: readonly BenchmarkDraft[]): TemplateBenchmark[] | null {
  const read = drafts.flatMap(({ key: _, value, upTo, sourceYear, ...draft }) =>
    value === ''
      ? []
      : [
          {
            ...draft,
            statement: draft.statement.trim(),
            sourceName: draft.sourceName.trim(),
            value,
            upTo: upTo === '' ? null : upTo,
            sourceYear: sourceYear === '' ? null : sourceYear,
          },
        ],
  );
  return drafts.some((draft) => Object.keys(errorsOf(draft)).length > 0) ? null : read;
}
