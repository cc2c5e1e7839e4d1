"""Keyrings for tests: one in memory, one in a file for processes of their own, and one that fails."""

import json
import os

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class InMemory(KeyringBackend):
    priority = 5

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[username]


class InFile(KeyringBackend):
    """Where TEST_KEYRING says."""

    priority = 5

    def _held(self) -> dict[str, str]:
        try:
            with open(os.environ["TEST_KEYRING"]) as file:
                return dict(json.load(file))
        except FileNotFoundError:
            return {}

    def _put(self, held: dict[str, str]) -> None:
        with open(os.environ["TEST_KEYRING"], "w") as file:
            json.dump(held, file)

    def get_password(self, service: str, username: str) -> str | None:
        return self._held().get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._put(self._held() | {username: password})

    def delete_password(self, service: str, username: str) -> None:
        self._put({name: value for name, value in self._held().items() if name != username})


class Failing(KeyringBackend):
    """As where nobody opens the session's keyring."""

    priority = 5

    def __init__(self) -> None:
        pass

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("it is closed")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("it is closed")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("it is closed")
