"""Limits of BILL, kept by the client so that the server need not refuse: across threads, tasks and processes."""
