export function versionProblems(): string[];
export function pinProblems(): string[];
export function licenceProblems(bundled: readonly string[], installed: readonly string[]): string[];
export function bundledPackages(): string[];
export function installedPackages(): string[];
