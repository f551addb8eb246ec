import { Button, ColorInput, FileButton, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readableOnPaper } from '../../../../src/core/domain/report/paper-colour.ts';
import { COLOUR_PATTERN } from '../../../../src/core/domain/report/report-terms.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useReportCommands } from '../use-report-commands.ts';
import classes from './LookForm.module.css';
import { LOCALE_OPTIONS, localeOf } from './locales.ts';
import { readLogo } from './read-logo.ts';
import type { Look } from './use-look.ts';

/** Whose paper it is: the firm's name, logo and colour, and how days and numbers are written. */
export function LookForm({
  look,
  ofPractice,
  close,
}: {
  look: Look;
  ofPractice: boolean;
  close: () => void;
}) {
  const { setLook } = useReportCommands(ofPractice, { quietly: true });
  const [firmName, setFirmName] = useState(look.firmName);
  const [logo, setLogo] = useState(look.logo);
  const [note, setNote] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [colour, setColour] = useState(look.colour ?? '');
  const [locale, setLocale] = useState<string>(look.locale ?? '');
  const chosen = colour.toLowerCase();
  const isColour = chosen === '' || COLOUR_PATTERN.test(chosen);
  const printed = COLOUR_PATTERN.test(chosen) ? readableOnPaper(chosen) : null;

  const takeLogo = async (file: File | null) => {
    if (!file) return;
    const taken = await readLogo(file);
    setProblem(taken.ok ? null : taken.problem);
    if (!taken.ok) return;
    setLogo(taken.value.logo);
    setNote(taken.value.note);
  };
  const save = async () => {
    if (!isColour) return null;
    return setLook({ firmName, logo, colour: chosen === '' ? null : chosen, locale: localeOf(locale) });
  };

  return (
    <FormModal title="Look of reports" saveLabel="Save" save={save} close={close}>
      <TextInput
        label="Firm’s name"
        description="Stands at the head of every report."
        maxLength={300}
        data-autofocus
        dir="auto"
        value={firmName}
        onChange={(event) => setFirmName(event.currentTarget.value)}
      />
      <Stack gap={6}>
        <Text component="h3" size="sm" fw={500}>
          Logo
        </Text>
        <Group>
          {logo && <img className={classes.logo} src={logo} alt="The logo" />}
          <FileButton accept="image/png,image/jpeg,image/webp,image/svg+xml,.svg" onChange={takeLogo}>
            {(props) => (
              <Button {...props} variant="default" size="compact-sm">
                {logo ? 'Choose another picture' : 'Choose a picture'}
              </Button>
            )}
          </FileButton>
          {logo && (
            <Button variant="subtle" size="compact-sm" onClick={() => setLogo(null)}>
              Without a logo
            </Button>
          )}
        </Group>
        {note && <Text size="sm">{note}</Text>}
        {problem && <ProblemNote problem={problem} />}
      </Stack>
      <ColorInput
        label="Colour"
        description="For titles and headings. Leave it empty for black."
        format="hex"
        value={colour}
        onChange={setColour}
        eyeDropperButtonProps={{ 'aria-label': 'Take a colour from the screen' }}
        error={!isColour && 'Write a colour as # and six digits or letters a to f, such as #0a66a3.'}
      />
      {printed && <PrintedColour printed={printed} chosen={chosen} />}
      <Select
        label="Days and numbers"
        description="The words stay English."
        data={LOCALE_OPTIONS}
        value={locale}
        allowDeselect={false}
        onChange={(value) => setLocale(value ?? '')}
      />
    </FormModal>
  );
}

/** The colour as it will stand on paper, and a sentence where it had to be darkened to be read. */
function PrintedColour({ printed, chosen }: { printed: string; chosen: string }) {
  return (
    <p className={classes.sample}>
      <span style={{ color: printed }}>A heading in this colour</span>
      {printed !== chosen && ' It is too pale for text on white paper, so it is printed darker.'}
    </p>
  );
}
