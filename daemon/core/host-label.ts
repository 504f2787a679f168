// What a main server or virtual host is called in logs, status and metrics. Used by parent and children alike. Pure.
import type { ServerNameValue } from "../../config/directives/core.ts";

interface Named {
  readonly ServerName: ServerNameValue | undefined;
  readonly Listen: readonly { readonly port: number }[];
}

/** "www.example.com:8080", as Apache shows it in the VHost column of its status page. */
export function hostLabel({ ServerName, Listen }: Named): string {
  const port = ServerName?.port ?? Listen[0]?.port ?? 80;
  return `${ServerName?.host ?? "localhost"}:${port}`;
}
