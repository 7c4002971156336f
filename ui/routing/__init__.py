"""The routing table: model over frozen rows, view, delegates, member picker."""
