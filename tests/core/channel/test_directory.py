"""The PBX's lists."""

from core.channel.directory import Directory, Entry

LISTS = Directory(
    extensions=(Entry("137", "Anna Berg", "1000"), Entry("138", "Sales", "137"), Entry("140", "Bob", "1002")),
    extension_groups=(Entry("7", "Everyone"),),
)


def test_an_entry_is_found_by_type_and_id_only() -> None:
    found = LISTS.entry("extension", "137")
    assert found is not None
    assert found.label == "Anna Berg (1000)"
    assert LISTS.entry("queue", "137") is None
    assert LISTS.entry("extension", "1000") is None
    group = LISTS.entry("ext_group", "7")
    assert group is not None
    assert group.label == "Everyone"
