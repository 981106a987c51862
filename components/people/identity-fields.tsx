import { Field } from "@/components/ui/field";
import { longestName } from "@/domain/people/set-up";
import { NewPasswordField } from "./new-password-field";

/** Who somebody is who comes in for the first time. */
export function IdentityFields({ errorOf }: { errorOf: (field: string) => string | null }) {
  return (
    <>
      <Field
        label="Your name"
        name="name"
        autoComplete="name"
        maxLength={longestName}
        required
        hint="As colleagues see it beside what you tag."
        error={errorOf("name")}
      />
      <Field
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        error={errorOf("email")}
      />
      <NewPasswordField label="Password" name="password" error={errorOf("password")} />
    </>
  );
}
