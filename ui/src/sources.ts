// Whether a source is law today, in words.
import type { SourceView } from './generated/view';
import { day } from './i18n';
import { t } from './session.svelte';

/** Says whether a source is in force, and since or from when. */
export function statusOf({ status, applies_from }: SourceView): string {
  if (status === 'repealed') return t('sources-status-repealed');
  const date = applies_from === null ? null : day(applies_from);
  if (status === 'in_force') return date ? t('sources-status-in-force-since', { date }) : t('sources-status-in-force');
  return date ? t('sources-status-applies-from', { date }) : t('sources-status-applies-later');
}
