declare const brand: unique symbol;

/**
 * A base type that carries a name, so that a day can't be passed where an id is meant.
 * The brand exists for the compiler only; at run time the value is the plain base.
 *
 * @example
 * type Day = Brand<string, 'Day'>;
 */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
