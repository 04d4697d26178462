// Written by `UPDATE_TYPESCRIPT=1 cargo test -p haki-place --test typescript` from crates/place/src/settings.rs.

export type View = { 
/**
 * Whose computer it is.
 */
session: SessionKind, 
/**
 * Seconds without a key or a click until the visit ends; none if it never ends by itself.
 */
idle_seconds: number | null, 
/**
 * What the window does when a visit ends.
 */
leave: Leaving, 
/**
 * BCP 47 tags that stand first at the gate.
 */
languages: Array<string>, 
/**
 * The place readers are in, if it is set.
 */
place: string | null, 
/**
 * Whether pages may be printed.
 */
printing: boolean, 
/**
 * Whom readers can ask here.
 */
contact: Contact | null, 
/**
 * Why the place's file was not used, if there is one with a mistake.
 */
problem: Problem | null, };

export type SessionKind = "shared" | "mine";

export type Leaving = "gate" | "close";

export type Contact = { 
/**
 * Name of the library or organisation, as it calls itself.
 */
name: string, 
/**
 * Further lines: a desk, hours, a telephone number.
 */
lines: Array<string>, };

export type Problem = { 
/**
 * Line, counted from 1; 0 for the file as a whole.
 */
line: number, 
/**
 * What is wrong there, in English.
 */
detail: string, };
