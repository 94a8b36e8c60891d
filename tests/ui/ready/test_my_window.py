"""One's own envelope, from a ruler."""

from letterstall.ui.ready.my_window import MyWindowPanel


def test_measures_become_a_layout_that_is_used_and_remembered(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    panel = MyWindowPanel(window.session, window)
    qtbot.addWidget(panel)
    panel.fields["window_left"].setValue(22.0)
    panel.accept()
    assert window.session.stationery.layout.id == "my_window"
    assert window.desk.settings.my_window.window_left == 22.0


def test_a_measure_that_cannot_be_is_named_and_cannot_be_used(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    panel = MyWindowPanel(window.session, window)
    qtbot.addWidget(panel)
    panel.fields["envelope_w"].setValue(100.0)
    assert not panel.use.isEnabled()
    assert "Envelope, width" in panel.problem.text()
    panel.fields["envelope_w"].setValue(220.0)
    assert panel.use.isEnabled()
