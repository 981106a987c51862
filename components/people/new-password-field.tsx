import { Field } from "@/components/ui/field";

type Props = { label?: string; name: string; error: string | null };

/** A password that somebody makes up; password managers offer one. */
export function NewPasswordField({ label = "New password", ...rest }: Props) {
  return (
    <Field
      label={label}
      type="password"
      autoComplete="new-password"
      required
      hint="At least 10 characters. A few unrelated words are easy to remember."
      {...rest}
    />
  );
}
