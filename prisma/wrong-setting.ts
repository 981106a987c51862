/** A setting of the environment that cannot be used; its message says what to set instead. */
export class WrongSetting extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongSetting";
  }
}
