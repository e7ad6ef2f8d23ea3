"""What outlives a process or is shared by several: sessions, counters of limits, remembered devices, and locks."""
