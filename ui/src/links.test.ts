import { describe, expect, it, test } from 'vitest';
import { plain, reachable, unlinked } from './links';

describe('links inside texts', () => {
  it.each([
    ['see <a data-item="school">x</a>', 'see <a role="link" tabindex="0" data-item="school">x</a>'],
    ['<a data-source="a-1">1</a>, <a data-source="a-2">2</a>',
      '<a role="link" tabindex="0" data-source="a-1">1</a>, <a role="link" tabindex="0" data-source="a-2">2</a>'],
    ['<a data-tel="112">112</a> or <a data-tel="116006">116 006</a>',
      '<bdi class="tel" dir="ltr">112</bdi> or <bdi class="tel" dir="ltr">116 006</bdi>'],
    ['<strong>plain</strong> &lt;a data-item=', '<strong>plain</strong> &lt;a data-item='],
  ])('%s', (html, expected) => {
    expect(reachable(html)).toBe(expected);
  });
});

test('paper has no links, but keeps their words', () => {
  expect(unlinked('<a data-item="help">Ask</a> <a data-tel="112">112</a>, <strong>now</strong>')).toBe(
    'Ask <bdi class="tel" dir="ltr">112</bdi>, <strong>now</strong>',
  );
});

test('plain text says what the page says', () => {
  expect(plain('<strong>Law</strong> &amp; <a data-source="x">Art. 4</a> &lt;3 &#39;a&#39;&unknown;')).toBe("Law & Art. 4 <3 'a'&unknown;");
});
