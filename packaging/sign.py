"""Signs what build.py made: `python packaging/sign.py`, with the credentials in the environment.

It needs Python and the system's tools alone, so that no library of others runs where the keys are.
"""

import sys

import facts
import mac_packages
import windows_packages


def main() -> int:
    """Sign the packages in dist/, and say which cannot be for want of a certificate."""
    product, dist = facts.product(), facts.ROOT / "dist"
    if sys.platform == "win32":
        # The set-up is packed anew: what is in it has to be signed before.
        windows_packages.make(product, dist / product.command, facts.ROOT / "build", dist, facts.machine())
    elif sys.platform == "darwin":
        for dmg in sorted(dist.glob("*.dmg")):
            mac_packages.sign(product, dmg)
    else:
        print("nothing to sign: on Linux the release's SHA256SUMS and provenance vouch for the packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
