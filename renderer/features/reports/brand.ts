/** Whose paper it is: the firm's name, its logo as a picture in the page, and a colour that is dark enough for white paper. */
export type ShownBrand = {
  readonly firm: string;
  readonly logo: string | null;
  readonly colour: string | null;
};

/** Paper without a brand. */
export const NO_BRAND: ShownBrand = { firm: '', logo: null, colour: null };
