"use client";

import { ChevronDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu, MenuLink } from "@/components/ui/menu";

/** Downloads of the report, one for each format there is. */
export function ExportMenu({ links }: { links: readonly { href: string; label: string }[] }) {
  return (
    <Menu
      trigger={
        <Button kind="primary">
          Export
          <ChevronDown aria-hidden="true" size={16} />
        </Button>
      }
    >
      {links.map(({ href, label }) => (
        <MenuLink key={href}>
          <a href={href} download>
            {label}
          </a>
        </MenuLink>
      ))}
    </Menu>
  );
}
