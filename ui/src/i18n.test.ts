import { describe, expect, it } from 'vitest';
import { bundleOf, day, directionOf, interfaceFor, loadMessages, messagesOf } from './i18n';

describe('interface language', () => {
  it.each([
    ['ar', 'ar'],
    ['fa', 'fa-AF'],
    ['de-1996', 'de'],
    ['xyz', 'en'],
  ])('for a reader of %s is %s', (tag, expected) => {
    expect(interfaceFor(tag, ['en', 'de', 'ar', 'fa-AF'])).toBe(expected);
  });

  it('knows right-to-left scripts', () => {
    expect(['ar', 'fa-AF', 'uk', 'tr'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});

describe('messages', () => {
  const english = bundleOf('en', ['one = One\ntwo = Two']);
  const german = bundleOf('de', ['one = Eins\nwhen = Am { DATETIME($date, dateStyle: "long") }']);

  it('are said in the first language that has them', () => {
    const { format } = messagesOf('de', [german, english]);
    expect([format('one'), format('two'), format('three')]).toEqual(['Eins', 'Two', 'three']);
  });

  it('write a day as that day, whatever the time zone, with Western digits', () => {
    const { format } = messagesOf('de', [german]);
    expect(format('when', { date: day('2026-11-24') })).toContain('24. November 2026');
    const persian = messagesOf('fa-AF', [bundleOf('fa-AF', ['when = { DATETIME($date, dateStyle: "long") }'])]);
    expect(persian.format('when', { date: day('2026-11-24') })).toMatch(/24.*2026|2026.*24/);
  });

  it('write a day as English does where the web view cannot write the language', () => {
    const { format } = messagesOf('en', [bundleOf('xx', ['when = { DATETIME($date, dateStyle: "long") }'])]);
    expect(format('when', { date: day('2026-11-24') })).toContain('24 November 2026');
  });

  it('name languages, and none for tags that are unknown', () => {
    const { nameOf } = messagesOf('en', [english]);
    expect([nameOf('fa-AF'), nameOf('not a tag')]).toEqual(['Dari', null]);
  });

  it('load from the English files', async () => {
    expect((await loadMessages('en')).format('bar-leave-button')).toBe('Leave');
  });
});
