// All sites of the kit; a new list is a file beside this one and a line here.
import type { SiteCase } from "../site.ts";
import { accessSites } from "./access.ts";
import { accessCompatSites } from "./access-compat.ts";
import { accessFileSites } from "./access-files.ts";
import { accessRightSites } from "./access-rights.ts";
import { answerSites } from "./answers.ts";
import { contentSites } from "./contents.ts";
import { environmentSites } from "./environment.ts";
import { fallbackSites } from "./fallbacks.ts";
import { earlyHeaderSites } from "./headers-early.ts";
import { headerSites } from "./headers.ts";
import { handlerSites } from "./handlers.ts";
import { hostSites } from "./hosts.ts";
import { patternSites } from "./patterns.ts";
import { protocolSites } from "./protocol.ts";
import { rangeSites } from "./ranges.ts";
import { pathInfoSites } from "./path-info.ts";
import { sectionSites } from "./sections.ts";
import { trailerSites } from "./trailers.ts";

export const sites: readonly SiteCase[] = [
  ...environmentSites,
  ...sectionSites,
  ...hostSites,
  ...accessSites,
  ...accessRightSites,
  ...accessCompatSites,
  ...accessFileSites,
  ...contentSites,
  ...answerSites,
  ...fallbackSites,
  ...rangeSites,
  ...headerSites,
  ...earlyHeaderSites,
  ...patternSites,
  ...protocolSites,
  ...trailerSites,
  ...pathInfoSites,
  ...handlerSites,
];
