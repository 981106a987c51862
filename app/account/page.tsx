import type { Metadata } from "next";
import { AccountSection } from "@/components/people/account-section";
import { NameForm } from "@/components/people/name-form";
import { PasswordForm } from "@/components/people/password-form";
import { SetPasswordForm } from "@/components/people/set-password-form";
import { ShortcutsSwitch } from "@/components/people/shortcuts-switch";
import { PageShell } from "@/components/ui/page-shell";
import { listDevices } from "@/server/accounts";
import { listWaysIn } from "@/server/linked-sign-ins";
import { listProviders } from "@/server/providers";
import { requireMember } from "@/server/session";
import { changeName, changePassword, setPassword, setShortcuts } from "./actions";
import { Devices } from "./devices";
import { WaysInScreen } from "./ways-in-screen";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const member = await requireMember();
  const [devices, { hasPassword, linked }] = await Promise.all([listDevices(member), listWaysIn(member)]);
  const providers = listProviders();
  return (
    <PageShell name={member.name} newsroom={member.newsroomName} here="account">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">Account</h1>
      <p className="mt-1 text-ink-2">
        {member.email}, {member.role} in {member.newsroomName}
      </p>
      <AccountSection heading="Name">
        <NameForm name={member.name} onSave={changeName} />
      </AccountSection>
      {hasPassword ? (
        <AccountSection heading="Password" about="Changing it signs out your other devices.">
          <PasswordForm email={member.email} onChange={changePassword} />
        </AccountSection>
      ) : (
        <AccountSection
          heading="Password"
          about="You have none: you sign in elsewhere. With one you can do both."
        >
          <SetPasswordForm email={member.email} onSet={setPassword} />
        </AccountSection>
      )}
      {linked.length + providers.length === 0 ? null : (
        <AccountSection
          heading="Sign-in elsewhere"
          about="Accounts that lead in here. Disconnecting one signs out your other devices."
        >
          <WaysInScreen linked={linked} providers={providers} hasPassword={hasPassword} />
        </AccountSection>
      )}
      <AccountSection heading="Keyboard" about="Keys such as V, D, O and U act while you mark up an article.">
        <ShortcutsSwitch isOn={member.shortcuts} onSwitch={setShortcuts} />
      </AccountSection>
      <AccountSection
        heading="Signed-in devices"
        about="A device is signed out after 12 hours without use, and after 7 days at the latest."
      >
        <Devices devices={devices} />
      </AccountSection>
    </PageShell>
  );
}
