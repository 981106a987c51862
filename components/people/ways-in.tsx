"use client";

import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/domain/errors";
import type { LinkedSignIn, Provider, ProviderId, UnlinkInput } from "@/domain/people/sign-in-elsewhere";
import { useSending } from "@/components/ui/use-sending";

type Props = {
  linked: LinkedSignIn[];
  providers: Provider[];
  hasPassword: boolean;
  /** Leaves the page, or answers what went wrong. */
  onConnect: (id: ProviderId) => Promise<Outcome<never>>;
  onDisconnect: (input: UnlinkInput) => Promise<Outcome<unknown>>;
};

/** The accounts elsewhere that lead in here, and the ways to add one or take one away. */
export function WaysIn({ linked, providers, hasPassword, onConnect, onDisconnect }: Props) {
  const { isSending, problem, send } = useSending();
  const isOnlyWay = !hasPassword && linked.length === 1;
  return (
    <div className="grid gap-4">
      {linked.length === 0 ? null : (
        <ul className="border-t border-rule">
          {linked.map((one) => (
            <li key={one.id} className="flex items-center justify-between gap-4 border-b border-rule py-2.5">
              <span className="min-w-0">
                <span className="font-medium">{nameOf(one.provider, providers)}</span>
                <span className="block text-sm wrap-anywhere text-ink-2">
                  {one.email === null ? null : `${one.email}, `}last used{" "}
                  <Moment iso={one.lastUsedAt} as="told" />
                </span>
              </span>
              {isOnlyWay ? (
                <span className="text-sm text-ink-3">Your only way in</span>
              ) : (
                <Button
                  kind="quiet"
                  className="shrink-0"
                  disabled={isSending}
                  aria-label={`Disconnect ${nameOf(one.provider, providers)}`}
                  onClick={() => void send(() => onDisconnect({ id: one.id }))}
                >
                  Disconnect
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {problem === null ? null : <Notice>{problem}</Notice>}
      <div className="flex flex-wrap gap-2">
        {providers
          .filter(({ id }) => linked.every(({ provider }) => provider !== id))
          .map(({ id, name }) => (
            <Button key={id} disabled={isSending} onClick={() => void send(() => onConnect(id))}>
              Connect {name}
            </Button>
          ))}
      </div>
    </div>
  );
}

/** A way in that is not on offer any more is still called something. */
const usualNames: Record<ProviderId, string> = {
  oidc: "Your organisation",
  github: "GitHub",
  google: "Google",
};

function nameOf(provider: ProviderId, providers: Provider[]): string {
  return providers.find(({ id }) => id === provider)?.name ?? usualNames[provider];
}
