/** True when `fault` is a system error with one of these codes. */
export function isCode(fault: unknown, ...codes: string[]): boolean {
  return fault instanceof Error && 'code' in fault && codes.includes(String(fault.code));
}
