/**
 * What the English texts of a topic must hold: the keys of the Vietnamese ones, and `…_one` beside
 * each `…_other`, since English has a singular.
 */
export type InEnglish<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : InEnglish<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};

type WithoutPlural<K extends string> = K extends `${infer Base}_other` ? Base : K;

/** The paths of all texts in a tree of messages, `topic.group.name`; a plural goes without its suffix. */
export type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** The text at a path, a plural's in a tuple of one. */
type TextAt<T, K> = K extends keyof T
  ? T[K]
  : K extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? TextAt<T[Head], Rest>
      : never
    : K extends string
      ? `${K}_other` extends keyof T
        ? readonly [T[`${K}_other`]]
        : never
      : never;

type PlaceholdersOf<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

type ValueNamesOf<Text> = Text extends readonly [infer Plural]
  ? PlaceholdersOf<Plural> | 'count'
  : PlaceholdersOf<Text>;

/** Texts stand as they are; numbers are written in the language, so a year is passed as text. */
export type MessageValue = string | number;

type Values<Names extends string> = { readonly [Name in Names]: Name extends 'count' ? number : MessageValue };

/** What a translation takes after the key: the values that the text names, nothing where it names none. */
export type ArgumentsOf<T, K extends string> = [ValueNamesOf<TextAt<T, K>>] extends [never]
  ? []
  : [values: Values<ValueNamesOf<TextAt<T, K>>>];
