/** What a rule of the user looks at: one series, one person, or words of the title. */
export type RuleSubject =
  | { readonly kind: 'series'; readonly seriesUid: string }
  | { readonly kind: 'person'; readonly address: string }
  | { readonly kind: 'words'; readonly words: string };

/** A rule of the user: "always file this under …". Rules are asked in their order, before the built-in ones. */
export type CategoryRule = {
  readonly id: string;
  readonly subject: RuleSubject;
  readonly categoryKey: string;
};
