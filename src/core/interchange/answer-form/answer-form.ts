import { FORM_SCRIPT } from './form-script.ts';
import { FORM_STYLE } from './form-style.ts';

/** A question of a form: its words, what its points look like, the points to choose from, and a field for words below it. */
export type FormQuestion = {
  readonly key: string;
  readonly ask: string;
  readonly anchors: readonly { readonly value: number; readonly seen: string }[];
  readonly points: readonly { readonly value: number; readonly label: string }[];
  readonly poles: readonly [string, string] | null;
  readonly text: { readonly key: string; readonly label: string; readonly hint: string } | null;
};

/** All that stands on a form, and what its answer says of where it belongs. */
export type AnswerForm = {
  readonly form: string;
  readonly survey: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly questions: readonly FormQuestion[];
  readonly note: { readonly key: string; readonly label: string; readonly hint: string } | null;
  readonly asksName: boolean;
  readonly fileName: string;
  /** The sentence that stands in the answer's file, for people. */
  readonly sentence: string;
  readonly mostCharacters: number;
};

/** The hash of {@link FORM_SCRIPT}, by which a form's policy lets it run and nothing else; a test compares them. */
export const FORM_SCRIPT_HASH = 'sha256-rc2C1UnB8fKmqpXNVPWQFKK5LR0rN8buRBwBheJhYS0=';
/** The hash of {@link FORM_STYLE}, likewise. */
export const FORM_STYLE_HASH = 'sha256-zdS2yxxHixDaE8hvQL/s+GkTbzpOKgqgp8WqGPSuF+Y=';

const POLICY = [
  "default-src 'none'",
  `script-src '${FORM_SCRIPT_HASH}'`,
  `style-src '${FORM_STYLE_HASH}'`,
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that is only text in HTML, between tags and in quotes. `escapeHtml('<b>')` is `&lt;b&gt;`. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

function textField(field: { key: string; label: string; hint: string }, mostCharacters: number): string {
  const id = `text-${field.key}`;
  return `<label class="field" for="${id}">${escapeHtml(field.label)}</label>
<p class="hint" id="${id}-hint">${escapeHtml(field.hint)}</p>
<textarea id="${id}" dir="auto" maxlength="${mostCharacters}" aria-describedby="${id}-hint"></textarea>`;
}

function choice(key: string, value: string, label: string): string {
  return `<label><input type="radio" name="rating-${key}" value="${value}"> ${escapeHtml(label)}</label>`;
}

function questionPart(question: FormQuestion, number: number, mostCharacters: number): string {
  const { key, ask, anchors, points, poles, text } = question;
  const seen = anchors.map(
    (anchor) => `<li><b>${anchor.value}</b><span>${escapeHtml(anchor.seen)}</span></li>`,
  );
  return `<fieldset id="question-${key}" aria-describedby="missing-${key}">
<legend>${number}. ${escapeHtml(ask)}</legend>
${seen.length > 0 ? `<ul class="anchors">${seen.join('')}</ul>` : ''}
${poles ? `<p class="poles"><span>${escapeHtml(poles[0])}</span><span>${escapeHtml(poles[1])}</span></p>` : ''}
<div class="scale">${points.map(({ value, label }) => choice(key, String(value), label)).join('\n')}
${choice(key, '', 'I can’t say')}</div>
<p class="missing" id="missing-${key}" hidden>Choose a point, or “I can’t say”.</p>
${text ? textField(text, mostCharacters) : ''}
</fieldset>`;
}

function dataOf(form: AnswerForm): string {
  const texts = form.questions.flatMap(({ text }) => text?.key ?? []);
  const data = {
    form: form.form,
    survey: form.survey,
    keepsDay: form.asksName,
    ratings: form.questions.map(({ key }) => key),
    texts: form.note ? [...texts, form.note.key] : texts,
    fileName: form.fileName,
    sentence: form.sentence,
  };
  // Within a script element only its end tag and a comment could be misread; neither begins without this letter.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/**
 * A form as one HTML file that works in any browser without a network: it fetches nothing, stores nothing and sends nothing,
 * which its policy enforces. Filled in, it saves an answer file, or gives the same as text to copy. Every text in it is escaped.
 *
 * @example answerForm(form).startsWith('<!doctype html>') // true
 */
export function answerForm(form: AnswerForm): string {
  const { title, intro, questions, note, asksName, mostCharacters } = form;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Coachward">
<title>${escapeHtml(title)}</title>
<style>${FORM_STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
${intro.map((words) => `<p class="quiet" dir="auto">${escapeHtml(words)}</p>`).join('\n')}
<noscript><p class="missing">This browser doesn’t run the form’s script. Print the form and fill it in by hand.</p></noscript>
<form novalidate autocomplete="off">
${asksName ? `<div class="part"><label class="field" for="name">Your name (optional)</label><input type="text" id="name" dir="auto" maxlength="300"></div>` : ''}
${questions.map((question, index) => questionPart(question, index + 1, mostCharacters)).join('\n')}
${note ? `<div class="part">${textField(note, mostCharacters)}</div>` : ''}
<div id="send" hidden>
<div class="buttons">
<button type="submit">Save my answer</button>
<button type="button" id="copy">Copy it as text instead</button>
<button type="button" id="next">Clear for the next person</button>
</div>
<p id="status" role="status"></p>
<div id="as-text-part" hidden><label class="field" for="as-text">Your answer as text</label><textarea id="as-text" readonly></textarea></div>
</div>
</form>
</main>
<script type="application/json" id="form-data">${dataOf(form)}</script>
<script>${FORM_SCRIPT}</script>
</body>
</html>
`;
}
