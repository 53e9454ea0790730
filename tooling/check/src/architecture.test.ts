import { describe, expect, test } from "vitest";
import { importsOf, readPackage, readWorkspace, type SourceFile, textFiles } from "./workspace.ts";

const workspace = readWorkspace();
const sources = workspace.flatMap((pkg) => pkg.sources);
const root = readPackage("package.json");

function sourcesIn(path: string): readonly SourceFile[] {
  return workspace.find((pkg) => pkg.path === path)?.sources ?? [];
}

/** `file imports module` for every import that the predicate finds fault with. */
function imports(
  files: readonly SourceFile[],
  isWrong: (module: string, file: SourceFile) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports.filter((module) => isWrong(module, file)).map((module) => `${file.path} imports ${module}`),
  );
}

const isOf = (module: string, library: string) => module === library || module.startsWith(`${library}/`);

test("the rules below have something to hold", () => {
  expect(workspace.map((pkg) => pkg.path)).toEqual(
    expect.arrayContaining(["apps/api", "apps/slack-bot", "packages/database", "packages/domain"]),
  );
  expect(sourcesIn("packages/domain").length).toBeGreaterThan(20);
  expect(
    importsOf(
      'import a, {\n  type b,\n} from "one";\nimport "two";\nexport { c } from "three";\nawait import("four");',
    ).toSorted(),
  ).toEqual(["four", "one", "three", "two"]);
});

describe("the domain", () => {
  /** Each turns an argument into an answer and touches nothing else. */
  const CALCULATORS = ["organisationsnummer", "personnummer", "rrule-temporal", "date-holidays"];
  /** What examples are drawn with, for the folder that only tests import. */
  const FOR_TESTS = ["fast-check", "vitest"];
  // A tool's settings lie beside src, and what is run by hand: nobody can import them.
  const production = sourcesIn("packages/domain").filter(
    (file) => !file.isTest && file.path.startsWith("packages/domain/src/"),
  );

  test("depends on nothing but pure calculators", () => {
    const dependencies = workspace.find((pkg) => pkg.path === "packages/domain")?.dependencies ?? [];
    expect(dependencies.filter((name) => !CALCULATORS.includes(name))).toEqual([]);
    expect(
      imports(
        production,
        (module, { path }) =>
          !module.startsWith(".") &&
          !(path.includes("/testing/") ? [...CALCULATORS, ...FOR_TESTS] : CALCULATORS).some((known) =>
            isOf(module, known),
          ),
      ),
    ).toEqual([]);
  });

  test("reads no file even in its tests", () => {
    const own = sourcesIn("packages/domain").filter(({ path }) => path.startsWith("packages/domain/src/"));
    expect(imports(own, (module) => module.startsWith("node:"))).toEqual([]);
  });

  test("stands without what its tests are made of", () => {
    const rules = production.filter(({ path }) => !path.includes("/testing/"));
    expect(imports(rules, (module) => module.includes("/testing/"))).toEqual([]);
  });

  test("loads the holidays of the whole world in one place", () => {
    const home = "packages/domain/src/calendar/holidays.ts";
    const guests = imports(sources, (module, file) => isOf(module, "date-holidays") && file.path !== home);
    expect(guests).toEqual([]);
  });

  test("is handed time and chance, and does no I/O through what is global either", () => {
    const reach =
      /\b(?:fetch|setTimeout|setInterval)\(|\b(?:process|console)\.|\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(|\bcrypto\./;
    const reaching = production.filter((file) => reach.test(withoutComments(file.text)));
    expect(reaching.map((file) => file.path)).toEqual([]);
  });
});

describe("libraries stay where they are known", () => {
  const AT_HOME: Readonly<Record<string, readonly string[]>> = {
    typeorm: ["packages/database"],
    // The bench writes by hand what the store writes, to compare the two.
    "better-sqlite3": ["packages/database", "tooling/bench"],
    // The tool that starts servers for tests has to ask them whether they are up.
    mysql2: ["packages/database", "tooling/mariadb", "tooling/bench"],
    "@apollo/server": ["apps/api"],
    // What makes a document lies in one place: a new version of any of these may change every PDF's bytes.
    pdfkit: ["packages/document"],
    fontkit: ["packages/document"],
    "mdast-util-from-markdown": ["packages/document"],
    "hast-util-to-html": ["packages/document"],
    nodemailer: ["packages/mail"],
    // The bench compares the bot with an app that has nothing but Bolt.
    "@slack/bolt": ["apps/slack-bot", "tooling/bench"],
  };

  test.each(Object.entries(AT_HOME))("%s", (library, homes) => {
    const strangers = [root, ...workspace]
      .filter((pkg) => Object.hasOwn(pkg.versions, library) && !homes.includes(pkg.path))
      .map((pkg) => `${pkg.path} depends on ${library}`);
    const guests = imports(
      sources,
      (module, file) => isOf(module, library) && !homes.some((home) => file.path.startsWith(`${home}/`)),
    );
    expect([...strangers, ...guests]).toEqual([]);
  });

  test("the database knows neither GraphQL nor Slack", () => {
    expect(
      imports(sourcesIn("packages/database"), (module) =>
        /^(?:graphql|@apollo|@slack)(?:\/|$|-)/.test(module),
      ),
    ).toEqual([]);
  });

  test("the bot does not go through GraphQL, and the API does not know Slack's libraries", () => {
    expect(
      imports(sourcesIn("apps/slack-bot"), (module) => /^(?:graphql|@apollo)(?:\/|$|-)/.test(module)),
    ).toEqual([]);
    expect(imports(sourcesIn("apps/api"), (module) => module.startsWith("@slack/"))).toEqual([]);
  });
});

describe("packages", () => {
  const apps = workspace.filter((pkg) => pkg.path.startsWith("apps/"));

  test("that are apps are imported by no package and by no other app, but for tests to talk to one that runs", () => {
    const users = workspace.filter((pkg) => !pkg.path.startsWith("tooling/"));
    const needed = users.flatMap((pkg) =>
      apps
        .filter((app) => app.name !== pkg.name && pkg.dependencies.includes(app.name))
        .map((app) => `${pkg.path} depends on ${app.path}`),
    );
    // What starts an app for a test lies in its folder `testing`, and is reached from there and from tests alone.
    const reached = users.flatMap((pkg) =>
      imports(pkg.sources, (module, file) =>
        apps.some(
          (app) =>
            app.name !== pkg.name &&
            isOf(module, app.name) &&
            !(isOf(module, `${app.name}/testing`) && (file.isTest || file.path.includes("/testing/"))),
        ),
      ),
    );
    expect([...needed, ...reached]).toEqual([]);
  });

  test("do not need each other in a circle", () => {
    const needs = new Map(
      workspace.map((pkg) => [
        pkg.name,
        Object.keys(pkg.versions).filter((name) => workspace.some((other) => other.name === name)),
      ]),
    );
    const circle = (name: string, trail: readonly string[]): readonly string[] | undefined =>
      trail.includes(name)
        ? [...trail, name]
        : needs
            .get(name)
            ?.map((next) => circle(next, [...trail, name]))
            .find(Boolean);
    expect(
      workspace
        .map((pkg) => circle(pkg.name, []))
        .find(Boolean)
        ?.join(" → "),
    ).toBeUndefined();
  });

  test("reach each other by name, not through the folders", () => {
    const outside = imports(sources, (module, file) => {
      const [kind, name] = file.path.split("/");
      const from = new URL(module, `file:///${file.path}`).pathname;
      return module.startsWith(".") && !from.startsWith(`/${kind}/${name}/`);
    });
    expect(outside).toEqual([]);
  });

  test("have no file that only passes on others", () => {
    expect(sources.filter((file) => /\/index\.tsx?$/.test(file.path)).map((file) => file.path)).toEqual([]);
  });

  test("take every version from the one catalog", () => {
    const wrong = [root, ...workspace].flatMap((pkg) =>
      Object.entries(pkg.versions)
        .filter(
          ([name, version]) => version !== (name.startsWith("@socialsmart/") ? "workspace:*" : "catalog:"),
        )
        .map(([name, version]) => `${pkg.path}: ${name}@${version}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the repository works on any machine:", () => {
  test("no file names somebody's home directory", () => {
    const homes = new RegExp(`(?:^|[\\s"'\`(=:])/(?:${["home", "root", "Users"].join("|")})/\\w`, "m");
    expect(
      textFiles()
        .filter((file) => homes.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });

  test("no file says which registry to install from", () => {
    const manifests = textFiles().filter(({ path }) =>
      /(?:^|\/)(?:package\.json|pnpm-.*\.yaml|\.npmrc)$/.test(path),
    );
    expect(manifests.length).toBeGreaterThan(workspace.length);
    expect(
      manifests
        .filter(({ text }) =>
          /\btarball:|\bregistry\s*[:=]|https?:\/\/[^/\s"]*(?:registry|npm|:\d)/.test(text),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
}

test("no test mocks a module: files share their process, where the next one would meet the mock, or this one what is loaded", () => {
  const mocking = sources.filter(({ text }) => /\bvi\.(?:do)?mock\(/i.test(withoutComments(text)));
  expect(mocking.map(({ path }) => path)).toEqual([]);
});
