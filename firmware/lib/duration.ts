/** A length of time in milliseconds. Built with the functions below so that no bare number carries a hidden unit. */
export type Duration = number & { readonly __brand: "Duration" };

export const milliseconds = (n: number): Duration => n as Duration;
export const seconds = (n: number): Duration => (n * 1_000) as Duration;
export const minutes = (n: number): Duration => (n * 60_000) as Duration;
export const hours = (n: number): Duration => (n * 3_600_000) as Duration;
