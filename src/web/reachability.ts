/** What `doctor` finds about the public address: whether a server of ours answers there. */
import { type Finding, findingsOf } from "../domain/findings.ts";

const { ok, warning } = findingsOf("public address");

/** Asks for `/healthz` there, for `timeoutMs` at most. */
export async function examinePublicUrl(publicUrl: string, timeoutMs: number): Promise<Finding[]> {
  const answer = await statusOf(`${publicUrl}/healthz`, timeoutMs);
  const place = `${shown(publicUrl)}/healthz`;
  if (answer === 200) return [ok(`${place} answers 200`)];
  const what = answer === null ? "doesn't answer" : `answers ${answer}`;
  return [warning(`${place} ${what}; start the server, then look at the proxy and PUBLIC_URL`)];
}

/** Null: nothing came back in time. */
async function statusOf(url: string, timeoutMs: number): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { redirect: "manual", signal });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}

/** Without the name and password that an address may hold. */
function shown(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}
