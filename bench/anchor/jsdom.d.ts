declare module "jsdom" {
  export class JSDOM {
    constructor(html: string);
    readonly window: { document: Document; Node: typeof Node; NodeFilter: typeof NodeFilter };
  }
}
