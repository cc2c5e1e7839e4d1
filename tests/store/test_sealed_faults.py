"""The faults of the other files of this folder once more, on logs that are sealed."""

from collections.abc import Iterator

import pytest

from tests.store import (
    test_backups,
    test_copies,
    test_damage,
    test_disk,
    test_journal,
    test_kills,
    test_many,
    test_mending,
    test_places,
    test_power,
    test_rights,
    test_store,
    test_versions,
)
from tests.store.locked import Keys
from tests.store.made import PREPARED
from tracker.store import seal

MODULES = (
    *(test_backups, test_copies, test_damage, test_disk, test_journal, test_kills, test_many, test_mending),
    *(test_places, test_power, test_rights, test_store, test_versions),
)
FIXTURES = {"at_once", "good", "released", "next_version"}
PLAIN = {
    # change or look at the plain bytes of a file; test_seal.py does the same to sealed ones
    *("test_several_copies_of_several_years", "test_a_copy_that_can_not_be_read_stops_nothing_and_is_said"),
    *("test_what_git_could_not_merge_is_joined_by_a_repair", "test_every_file_is_looked_at"),
    *("test_of_a_copy_only_forms_are_taken_each_into_its_own_month",),
    *("test_r1_every_damaged_file_is_refused_and_left_as_it_is", "test_r4_a_newer_file_is_not_repaired_or_accepted"),
    *("test_r6_a_file_edited_by_hand_is_taken_as_it_is", "test_r8_the_newest_good_backup_gives_what_the_file_lost"),
    *("test_r7_a_backup_that_is_damaged_or_newer_is_refused",),
    *("test_k2_r7_killed_before_any_call_the_file_is_the_old_or_the_new_one",),
    *("test_tails_read_the_ends_of_the_files_only",),
    # set the rights of every file, or name every file of the folder, in which a locked log has one more
    *("test_r2_a_folder_on_a_disk_that_is_not_mounted_is_no_fresh_log", "test_a3_a_linked_folder_stays_a_link"),
    *("test_a6_what_stands_in_place_of_the_folder_is_refused_at_once",),
    *("test_a6_what_stands_in_place_of_a_year_is_refused_at_once",),
    *("test_a2_a_log_of_someone_else_is_read_and_not_taken_over", "test_a2_an_unreadable_log_is_said_to_be"),
    *("test_a3_an_old_year_on_a_disk_that_can_only_be_read_does_not_stop_this_one",),
    *("test_a_store_that_is_only_made_and_read_leaves_the_disk_alone",),
    # run in a process of their own, which holds no key
    *("test_k2_a_writer_killed_by_the_kernel_before_a_system_call",),
}
KEYS = Keys()


@pytest.fixture(autouse=True)
def sealed() -> Iterator[None]:
    seal.hold(KEYS.device)
    PREPARED.append(KEYS.lock)
    yield
    PREPARED.clear()
    seal.let_go()


for module in MODULES:
    if module is not test_journal:  # its fixture looks for an id in the bytes of a file
        found = {name: one for name, one in vars(module).items() if name.startswith("test_") or name in FIXTURES}
        globals().update({name: one for name, one in found.items() if name not in PLAIN})
