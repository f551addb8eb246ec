/** How a form seals an answer and checks it: the same as `sealAnswer` and `answerCheck` do, which a test compares. */
export const FORM_SEALING = `function seal(content) {
  const ascii = JSON.stringify(content).replace(/[^ -~]/g, (unit) =>
    '\\\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return btoa(ascii).replace(/=+$/, '');
}

function check(sealed) {
  const letters = '1:' + sealed;
  let forwards = 0x811c9dc5;
  let backwards = 0x2f0b4c47;
  for (let at = 0; at < letters.length; at += 1) {
    forwards = Math.imul(forwards ^ letters.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ letters.charCodeAt(letters.length - 1 - at), 0x01000193);
  }
  const digits = (hash) => (hash >>> 0).toString(16).padStart(8, '0');
  return digits(forwards) + digits(backwards);
}
`;

/**
 * The program inside a form, for any browser of the last years: it gathers the answer, seals it as `sealAnswer` does, adds the
 * check of `answerCheck`, and saves or copies it. It is one constant text, so that the form's policy can name its hash;
 * what differs between forms stands in the form as data. Nothing in it reaches for a network or for storage.
 */
export const FORM_SCRIPT = `'use strict';
(() => {
  const data = JSON.parse(document.getElementById('form-data').textContent);
  const form = document.querySelector('form');
  const status = document.getElementById('status');
  const copy = document.getElementById('as-text');
  const unseen = document.getElementById('as-text-part');
  let id = newId();
  let revision = 0;
  let unsaved = false;

  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

${FORM_SEALING}
  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  }

  function chosen(key) {
    const picked = form.querySelector('input[name="rating-' + key + '"]:checked');
    return picked && { value: picked.value === '' ? null : Number(picked.value) };
  }

  function isComplete() {
    let first = null;
    let missing = 0;
    for (const key of data.ratings) {
      const group = document.getElementById('question-' + key);
      const answered = chosen(key) !== null;
      document.getElementById('missing-' + key).hidden = answered;
      group.toggleAttribute('data-missing', !answered);
      if (answered) continue;
      missing += 1;
      first = first || group.querySelector('input');
    }
    if (first) {
      say(missing === 1 ? 'One question is still open.' : missing + ' questions are still open.');
      first.focus();
    }
    return first === null;
  }

  function answerText() {
    revision += 1;
    const ratings = {};
    const texts = {};
    for (const key of data.ratings) ratings[key] = chosen(key).value;
    for (const key of data.texts) texts[key] = document.getElementById('text-' + key).value.trim();
    const name = document.getElementById('name');
    const sealed = seal({
      form: data.form,
      survey: data.survey,
      id: id,
      revision: revision,
      name: name ? name.value.trim() : '',
      day: data.keepsDay ? today() : null,
      ratings: ratings,
      texts: texts,
    });
    const lines = sealed.match(/.{1,64}/g).map((line) => ':' + line).join('\\n');
    return 'COACHWARD-ANSWER 1\\n' + data.sentence + '\\n\\n' + lines + '\\n=' + check(sealed) + '\\nCOACHWARD-END\\n';
  }

  function say(words) {
    status.textContent = '';
    setTimeout(() => { status.textContent = words; }, 50);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isComplete()) return;
    const name = data.fileName + '-' + id.slice(0, 6) + '.txt';
    const address = URL.createObjectURL(new Blob([answerText()], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
    unsaved = false;
    say('Saved as “' + name + '”, where your browser keeps downloads. Send that file back. You can still change something and save again: the newest counts.');
  });

  document.getElementById('copy').addEventListener('click', async () => {
    if (!isComplete()) return;
    copy.value = answerText();
    unseen.hidden = false;
    copy.focus();
    copy.select();
    let copied = false;
    try {
      await navigator.clipboard.writeText(copy.value);
      copied = true;
    } catch {
      copied = document.execCommand('copy');
    }
    unsaved = false;
    say(copied ? 'Copied. Paste it into a message, all of it.' : 'The text is marked: copy it and paste it into a message, all of it.');
  });

  document.getElementById('next').addEventListener('click', () => {
    if (unsaved && !confirm('Clear this answer? It is not saved.')) return;
    form.reset();
    id = newId();
    revision = 0;
    unsaved = false;
    unseen.hidden = true;
    copy.value = '';
    for (const key of data.ratings) {
      document.getElementById('missing-' + key).hidden = true;
      document.getElementById('question-' + key).removeAttribute('data-missing');
    }
    say('Cleared. The form is ready for the next person.');
    window.scrollTo(0, 0);
    form.querySelector('input').focus();
  });

  form.addEventListener('input', () => { unsaved = true; });
  form.addEventListener('change', (event) => {
    const group = event.target.closest('[data-missing]');
    if (!group) return;
    group.removeAttribute('data-missing');
    group.querySelector('.missing').hidden = true;
  });
  window.addEventListener('beforeunload', (event) => { if (unsaved) event.preventDefault(); });
  document.getElementById('send').hidden = false;
})();
`;
