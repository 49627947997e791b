/**
 * What the log says of an error. A database's message may quote a value ("invalid input syntax … "), so of its errors
 * only the code and the names of things are kept; so too for a refused letter, whose reply quotes the address.
 */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const inner = 'driverError' in fault && fault.driverError instanceof Error ? fault.driverError : fault;
  const names = pick(inner, ['code', 'constraint', 'table', 'schema', 'routine', 'responseCode', 'syscall']);
  const quoting = 'severity' in inner || 'responseCode' in inner || 'rejected' in inner;
  return {
    type: fault.name,
    ...names,
    ...(!quoting && { message: fault.message }),
    stack: stackFrames(fault),
    ...(fault.cause !== undefined && { cause: describeFault(fault.cause) }),
  };
}

// The head of a stack repeats the message.
function stackFrames(fault: Error): string[] {
  const lines = (fault.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .+:\d+:\d+\)?$/.test(line)).slice(0, 12);
}

function pick(from: object, names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(from).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
}
