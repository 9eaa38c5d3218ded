/** Why the build is not that of the sources as they are; null where it is. */
export const staleness: () => string | null;
