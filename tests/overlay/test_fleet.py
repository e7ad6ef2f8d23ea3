"""Real processes with many threads, against a mock on loopback that counts what is under way."""

from __future__ import annotations

from benchmarks.fleet import Process, Watched, run
from bill_mock.server import running


def test_eight_processes_of_twelve_threads_keep_to_the_limits(store_url: str) -> None:
    """A session that ends twice under load costs one sign-in each time; never more than three calls are under way."""
    watched = Watched(latency=0.01)
    result = run(watched, store_url, endings=2, calls=5)
    assert result["errors"] == []
    assert result["done"] == 8 * 12 * 5
    assert watched.most == 3
    assert watched.logins == 1 + watched.ended


def test_processes_without_a_store_do_not_know_of_each_other() -> None:
    """Each keeps to the limits on its own, and signs in by itself; that the watch can see it is tested here."""
    watched = Watched(latency=0.05)
    result = run(watched, None, processes=2, calls=2)
    assert (result["done"], result["errors"], watched.logins) == (48, [], 2)
    assert watched.most > 3


def test_a_process_that_is_killed_frees_its_slots_and_its_lease(store_url: str) -> None:
    """SIGKILL in the midst of calls: the others go on as if it had never been."""
    watched = Watched(latency=0.5)
    with (
        running(watched) as url,
        Process(watched.task(url=url, store=store_url, calls=50)) as victim,
        Process(watched.task(url=url, store=store_url, calls=1, threads=3)) as other,
    ):
        victim.hear()
        other.hear()
        victim.start()
        watched.wait_for(lambda: watched.most == 3)
        other.start()
        victim.kill()
        assert other.hear()["done"] == 3


def test_a_process_that_is_killed_while_it_signs_in_leaves_it_to_the_next(store_url: str) -> None:
    """Nobody waits for the dead."""
    watched = Watched(latency=1.0)
    with (
        running(watched) as url,
        Process(watched.task(url=url, store=store_url)) as victim,
        Process(watched.task(url=url, store=store_url, calls=1, threads=1)) as other,
    ):
        victim.hear()
        other.hear()
        victim.start()
        watched.wait_for(lambda: watched.signing_in == 1)
        other.start()
        victim.kill()
        assert other.hear()["done"] == 1
    assert watched.signing_in == 2


def test_a_wrong_password_is_sent_once_by_all_processes(store_url: str) -> None:
    """The others are told by the store; BILL may lock out who tries again and again."""
    watched = Watched(latency=0.01)
    watched.made["password"] = "wrong-password-1"
    result = run(watched, store_url, processes=4, calls=3)
    assert (result["done"], watched.signing_in) == (0, 1)
    assert len(result["errors"]) == 4 * 12 * 3
    assert {error.partition(":")[0] for error in result["errors"]} == {"AuthenticationError"}
