import { Group, NumberInput, Select } from '@mantine/core';
import type { RhythmPart } from '../../../src/core/domain/rhythm/rhythm-part.ts';
import { frequencyOptions } from './rhythm-words.ts';

/** A part of a rhythm while it is typed: an emptied number field holds a text. */
export type PartDraft = { readonly perWeek: number; readonly minutes: number | string };

/** The part that a draft says; null while its minutes aren't a number. */
export function partOf({ perWeek, minutes }: PartDraft): RhythmPart | null {
  return typeof minutes === 'number' ? { perWeek, minutes } : null;
}

/** How often and how long: two fields side by side. `of` completes their names for those who don't see the heading. */
export function PartFields({
  label,
  of,
  part,
  tried,
  change,
}: {
  label: string;
  of: string;
  part: PartDraft;
  tried: boolean;
  change: (part: PartDraft) => void;
}) {
  return (
    <Group grow align="flex-start">
      <Select
        label={label}
        aria-label={`${label}, ${of}`}
        data={frequencyOptions(part.perWeek)}
        value={String(part.perWeek)}
        allowDeselect={false}
        onChange={(value) => change({ ...part, perWeek: Number(value) })}
      />
      <NumberInput
        label="Minutes each"
        aria-label={`Minutes of ${of}`}
        min={5}
        max={480}
        step={5}
        allowDecimal={false}
        disabled={part.perWeek === 0}
        value={part.minutes}
        error={tried && partOf(part) === null && 'Say how many minutes.'}
        onChange={(minutes) => change({ ...part, minutes })}
      />
    </Group>
  );
}
