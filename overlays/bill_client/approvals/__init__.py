"""Approvals: which bills may be paid, who has still to act, and the rules that hold before money moves."""
