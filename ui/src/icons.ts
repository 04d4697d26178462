// Pictograms (Phosphor), taken in at build time. A pictogram never stands without its word.
import back from '@phosphor-icons/core/assets/bold/caret-left-bold.svg?raw';
import open from '@phosphor-icons/core/assets/bold/caret-down-bold.svg?raw';
import close from '@phosphor-icons/core/assets/bold/x-bold.svg?raw';
import leave from '@phosphor-icons/core/assets/bold/sign-out-bold.svg?raw';
import minus from '@phosphor-icons/core/assets/bold/minus-bold.svg?raw';
import plus from '@phosphor-icons/core/assets/bold/plus-bold.svg?raw';
import search from '@phosphor-icons/core/assets/bold/magnifying-glass-bold.svg?raw';
import book from '@phosphor-icons/core/assets/duotone/book-open-text-duotone.svg?raw';
import briefcase from '@phosphor-icons/core/assets/duotone/briefcase-duotone.svg?raw';
import calendar from '@phosphor-icons/core/assets/duotone/calendar-dots-duotone.svg?raw';
import columns from '@phosphor-icons/core/assets/duotone/columns-duotone.svg?raw';
import computer from '@phosphor-icons/core/assets/duotone/desktop-duotone.svg?raw';
import eye from '@phosphor-icons/core/assets/duotone/eye-duotone.svg?raw';
import files from '@phosphor-icons/core/assets/duotone/files-duotone.svg?raw';
import fingerprint from '@phosphor-icons/core/assets/duotone/fingerprint-duotone.svg?raw';
import firstAid from '@phosphor-icons/core/assets/duotone/first-aid-kit-duotone.svg?raw';
import footprints from '@phosphor-icons/core/assets/duotone/footprints-duotone.svg?raw';
import graduation from '@phosphor-icons/core/assets/duotone/graduation-cap-duotone.svg?raw';
import handshake from '@phosphor-icons/core/assets/duotone/handshake-duotone.svg?raw';
import help from '@phosphor-icons/core/assets/duotone/hand-heart-duotone.svg?raw';
import house from '@phosphor-icons/core/assets/duotone/house-line-duotone.svg?raw';
import info from '@phosphor-icons/core/assets/duotone/info-duotone.svg?raw';
import keyboard from '@phosphor-icons/core/assets/duotone/keyboard-duotone.svg?raw';
import languages from '@phosphor-icons/core/assets/duotone/translate-duotone.svg?raw';
import library from '@phosphor-icons/core/assets/duotone/books-duotone.svg?raw';
import machine from '@phosphor-icons/core/assets/duotone/robot-duotone.svg?raw';
import phone from '@phosphor-icons/core/assets/duotone/phone-call-duotone.svg?raw';
import print from '@phosphor-icons/core/assets/duotone/printer-duotone.svg?raw';
import qrCode from '@phosphor-icons/core/assets/duotone/qr-code-duotone.svg?raw';
import scales from '@phosphor-icons/core/assets/duotone/scales-duotone.svg?raw';
import seal from '@phosphor-icons/core/assets/duotone/seal-check-duotone.svg?raw';
import shield from '@phosphor-icons/core/assets/duotone/shield-check-duotone.svg?raw';
import signpost from '@phosphor-icons/core/assets/duotone/signpost-duotone.svg?raw';
import warning from '@phosphor-icons/core/assets/duotone/warning-duotone.svg?raw';

const own = {
  back, book, calendar, close, columns, computer, eye, files, footprints, help, info, keyboard, languages, leave,
  library, machine, minus, open, phone, plus, print, qrCode, search, seal, warning,
};

/** Pictograms of topics, under the names that `content/topics.toml` uses. */
const topics: Record<string, string> = {
  briefcase,
  fingerprint,
  'first-aid-kit': firstAid,
  'graduation-cap': graduation,
  handshake,
  'house-line': house,
  scales,
  'shield-check': shield,
  signpost,
};

/** Pictograms that screens name. */
export type IconName = keyof typeof own;

/** Returns the drawing of a screen's pictogram. */
export function drawing(name: IconName): string {
  return own[name];
}

/** Returns the drawing of a topic's pictogram; an unknown one is an open book. */
export function topicDrawing(name: string): string {
  return topics[name] ?? book;
}
