declare module 'virtual:ruleset' {
  /** The rules, compiled at build time by src/compile/vitePlugin.ts. */
  export const ruleset: import('../model/ruleset.ts').Ruleset;
}
