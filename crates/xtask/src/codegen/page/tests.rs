//! The bundler: the order of modules, and what it refuses.

use super::bundle as bundler;

fn bundle(modules: &[(&str, &str)]) -> Result<String, String> {
    let read = |path: &str| {
        let mut modules = modules.iter();
        modules
            .find(|(known, _)| *known == path)
            .map(|(_, text)| (*text).to_owned())
    };
    bundler::bundle("entry.js", &read)
}

#[test]
fn modules_are_bundled_once_each_after_their_imports() {
    let script = bundle(&[
        (
            "entry.js",
            "// Entry.\n\nimport {\n  twice,\n} from \"./folder/sum.js\";\nimport { one } from \"./one.js\";\n\ntwice(one);\n",
        ),
        (
            "folder/sum.js",
            "import { one } from \"../one.js\";\n\n/**\n * Doubles.\n */\nexport function twice(x) {\n  return one * (x + x);\n}\n",
        ),
        ("one.js", "const hidden = 1;\nexport const one = hidden;\n"),
    ]);
    insta::assert_snapshot!(script.unwrap(), @r#"
    "use strict";
    {
    const module_one = (() => {
    const hidden = 1;
    const one = hidden;
    return { one };
    })();
    const module_folder_sum = (() => {
    const { one } = module_one;
    function twice(x) {
    return one * (x + x);
    }
    return { twice };
    })();
    const module_entry = (() => {
    const { twice } = module_folder_sum;
    const { one } = module_one;
    twice(one);
    return {  };
    })();
    }
    "#);
}

#[test]
fn circular_imports_are_refused() {
    let error = bundle(&[
        ("entry.js", "import { a } from \"./a.js\";\na();\n"),
        (
            "a.js",
            "import { b } from \"./b.js\";\nexport const a = b;\n",
        ),
        (
            "b.js",
            "import { a } from \"./a.js\";\nexport const b = a;\n",
        ),
    ]);
    assert_eq!(
        error.unwrap_err(),
        "imports go in a circle: entry.js -> a.js -> b.js -> a.js"
    );
}

#[test]
fn unknown_imports_are_refused() {
    let error =
        |entry: &str, other: &str| bundle(&[("entry.js", entry), ("other.js", other)]).unwrap_err();
    assert_eq!(
        error("import { a } from \"./missing.js\";\n", ""),
        "entry.js imports missing.js, which does not exist"
    );
    assert_eq!(
        error("import { a } from \"./other.js\";\n", "const a = 1;\n"),
        "entry.js imports `a`, which other.js does not export"
    );
    assert_eq!(bundle(&[]).unwrap_err(), "entry.js does not exist");
}

#[test]
fn unsupported_syntax_is_refused() {
    for line in [
        "import \"./other.js\";",
        "import other from \"./other.js\";",
        "import * as other from \"./other.js\";",
        "import { a as b } from \"./other.js\";",
        "import { a } from \"package\";",
        "import { a } from \"../other.js\";",
        "import { a } from \"./other.js\"",
        "import(\"./other.js\");",
        "export default function a() {}",
        "export { a };",
        "export * from \"./other.js\";",
        "export let a = 1;",
        "export const { a, b } = c;",
        "const text = `first",
        "/* no end",
        "const end = \"</SCRIPT>\";",
    ] {
        let modules = [("entry.js", line), ("other.js", "export const a = 1;\n")];
        assert!(bundle(&modules).is_err(), "{line}");
    }
}
