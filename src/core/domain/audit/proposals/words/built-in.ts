import type { WordList } from '../word-list.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import { DUTCH } from './nl.ts';

/** The word lists that a first audit starts with; the user edits copies of them and adds more. */
export const BUILT_IN_WORD_LISTS: readonly WordList[] = [ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, ITALIAN];
