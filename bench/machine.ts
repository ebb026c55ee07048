import { cpus, loadavg } from 'node:os';

/** When and where: the day, Node, the processor, and how busy it is with other things. */
export function machine(): string {
  const all = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const [load = 0] = loadavg();
  const model = all[0]?.model.trim() ?? 'unknown';
  return `${day}, Node ${process.versions.node}, ${String(all.length)} cores (${model}), load ${load.toFixed(1)} at the start.`;
}
