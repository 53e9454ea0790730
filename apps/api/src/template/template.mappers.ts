import type { TemplateVersion } from "@socialsmart/domain/template/template-version";

export type TemplateVersionMapper = TemplateVersion;
