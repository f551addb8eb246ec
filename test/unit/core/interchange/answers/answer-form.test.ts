import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  FORM_SCRIPT_HASH,
  FORM_STYLE_HASH,
} from '../../../../../src/core/interchange/answer-form/answer-form.ts';
import { FORM_SCRIPT } from '../../../../../src/core/interchange/answer-form/form-script.ts';
import { FORM_STYLE } from '../../../../../src/core/interchange/answer-form/form-style.ts';
import { surveyFormFile } from '../../../../../src/core/interchange/answer-form/survey-form.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const FORMS = [
  { id: 'r1', form: 'pulse', audience: 'reps' },
  { id: 'r2', form: 'inventory', audience: 'reps' },
  { id: 'r3', form: 'inventory', audience: 'consultant' },
] as const;

describe('the file of a form', () => {
  it('lets exactly its own script and style run', () => {
    expect(FORM_SCRIPT_HASH).toBe(hashOf(FORM_SCRIPT));
    expect(FORM_STYLE_HASH).toBe(hashOf(FORM_STYLE));
    for (const survey of FORMS) {
      const html = surveyFormFile({ survey, manager: 'Mia Berg' });
      expect(html).toContain(`<script>${FORM_SCRIPT}</script>`);
      expect(html).toContain("default-src 'none'");
    }
  });

  it('names no address to fetch from and keeps nothing in the browser', () => {
    for (const survey of FORMS) {
      const html = surveyFormFile({ survey, manager: 'Mia Berg' });
      expect(html).not.toMatch(/https?:|src=|href=|@import|url\(|localStorage|indexedDB|cookie/);
    }
  });

  it('shows a name as text, whatever is in it', () => {
    const manager = `</script><img src=x onerror=alert(1)> "O'Neil" & ‮נועה`;
    for (const survey of FORMS) {
      const html = surveyFormFile({ survey, manager });
      expect(html).not.toContain('<img');
      expect(html.match(/<\/script>/g)).toHaveLength(2);
      expect(html).toContain(
        '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &quot;O&#39;Neil&quot; &amp;',
      );
    }
  });

  it('asks reps for no name, and a consultant for one if they like', () => {
    const [pulse, reps, consultant] = FORMS.map((survey) => surveyFormFile({ survey, manager: 'Mia Berg' }));
    expect(pulse).not.toContain('id="name"');
    expect(reps).not.toContain('id="name"');
    expect(consultant).toContain('Your name (optional)');
  });
});
